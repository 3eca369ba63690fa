import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Prints what Lucene's JapaneseNumberFilter makes of each line of standard input: term, start, end, position increment and
 * length of each token; {@code EOS} after each line. The filter came with Lucene 5, so this needs later jars than Tokens.java
 * (Debian: liblucene8-java, unpacked beside the older one); tests/vectors/numbers.json was made with it.
 *
 * <p>Arguments: normal|search|extended and keep|discard (punctuation).
 */
public final class Numbers {
  public static void main(String[] args) throws Exception {
    Mode mode = Mode.valueOf(args[0].toUpperCase(java.util.Locale.ROOT));
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, args[1].equals("discard"), mode);
    TokenStream stream = new JapaneseNumberFilter(tokenizer);
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
    PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(new java.io.BufferedOutputStream(System.out), false, "UTF-8");
    for (String line; (line = in.readLine()) != null; ) {
      tokenizer.setReader(new StringReader(line));
      stream.reset();
      while (stream.incrementToken()) {
        out.print(term + "\t" + offset.startOffset() + "\t" + offset.endOffset() + "\t");
        out.print(increment.getPositionIncrement() + "\t" + length.getPositionLength() + "\n");
      }
      stream.end();
      stream.close();
      out.print("EOS\n");
    }
    out.flush();
  }
}
