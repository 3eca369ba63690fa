import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/** Lucene's tokenizer over a whole file, line by line, several times in one process; prints the best pass in MB/s. */
public final class LuceneSpeed {
  public static void main(String[] args) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(new StringReader(""), null, true, JapaneseTokenizer.Mode.SEARCH);
    double best = Double.MAX_VALUE;
    for (int pass = Integer.parseInt(args[1]); pass > 0; pass--) {
      long start = System.nanoTime();
      for (String line : lines) {
        tokenizer.setReader(new StringReader(line));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {}
        tokenizer.end();
        tokenizer.close();
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    System.out.printf("%.1f%n", Files.size(Path.of(args[0])) / 1e6 / best);
  }
}
