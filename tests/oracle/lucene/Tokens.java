import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.BufferedWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;
import org.apache.lucene.analysis.ja.JapaneseReadingFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.ja.util.ToStringUtil;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Prints what Lucene's own Kuromoji makes of each line of standard input, in the form of {@code atlas analyze} with the
 * inflection added: surface, start, end, position increment, position length, part of speech, base form, reading,
 * pronunciation, inflection type, inflection form; {@code *} where empty; {@code EOS} after each line.
 *
 * <p>Arguments: unassigned; or normal|search|extended, tokenizer|keep-punctuation|analyzer|reading|romaji, and optionally a user dictionary in
 * Lucene's CSV form; or any mode with iteration|romanize, which print a line of text for each line of text.
 */
public final class Tokens {
  public static void main(String[] args) throws Exception {
    if (args[0].equals("unassigned")) {
      // Characters that this Java does not know yet, so that its answer says nothing about them.
      for (int c = 0; c <= 0xFFFF; c++) if (Character.getType((char) c) == Character.UNASSIGNED) System.out.println(c);
      return;
    }
    Mode mode = Mode.valueOf(args[0].toUpperCase(java.util.Locale.ROOT));
    UserDictionary words = args.length > 2 ? new UserDictionary(new java.io.FileReader(args[2], StandardCharsets.UTF_8)) : null;
    if (args[1].equals("iteration") || args[1].equals("romanize")) {
      printTexts(args[1].equals("iteration"));
      return;
    }
    boolean tokenizerOnly = !args[1].equals("analyzer");
    boolean discard = !args[1].equals("keep-punctuation");
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(new StringReader(""), words, discard, mode);
    Analyzer analyzer =
        new JapaneseAnalyzer(words, mode, JapaneseAnalyzer.getDefaultStopSet(), JapaneseAnalyzer.getDefaultStopTags());
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
      StringBuilder text = new StringBuilder();
      for (String line; (line = in.readLine()) != null; ) {
        TokenStream stream;
        if (tokenizerOnly) {
          tokenizer.setReader(new StringReader(line));
          stream = tokenizer;
          if (args[1].equals("reading")) stream = new JapaneseReadingFormFilter(tokenizer, false);
          if (args[1].equals("romaji")) stream = new JapaneseReadingFormFilter(tokenizer, true);
        } else {
          stream = analyzer.tokenStream("text", line);
        }
        print(stream, out, text);
        out.print("EOS\n");
      }
    }
  }

  /** Each line with its iteration marks written out, or its kana romanized. */
  private static void printTexts(boolean iteration) throws Exception {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
      for (String line; (line = in.readLine()) != null; ) {
        if (iteration) {
          Reader marks = new JapaneseIterationMarkCharFilter(new StringReader(line));
          for (int c; (c = marks.read()) >= 0; ) out.print((char) c);
          out.print("\n");
        } else {
          out.print(ToStringUtil.getRomanization(line) + "\n");
        }
      }
    }
  }

  private static void print(TokenStream stream, PrintWriter out, StringBuilder text) throws Exception {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
    PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
    PartOfSpeechAttribute pos = stream.addAttribute(PartOfSpeechAttribute.class);
    BaseFormAttribute base = stream.addAttribute(BaseFormAttribute.class);
    ReadingAttribute reading = stream.addAttribute(ReadingAttribute.class);
    InflectionAttribute inflection = stream.addAttribute(InflectionAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      text.setLength(0);
      text.append(term).append('\t').append(offset.startOffset()).append('\t').append(offset.endOffset()).append('\t');
      text.append(increment.getPositionIncrement()).append('\t').append(length.getPositionLength());
      for (String value : new String[] {
        pos.getPartOfSpeech(), base.getBaseForm(), reading.getReading(), reading.getPronunciation(),
        inflection.getInflectionType(), inflection.getInflectionForm()
      }) {
        text.append('\t').append(value == null || value.isEmpty() ? "*" : value);
      }
      out.print(text.append('\n'));
    }
    stream.end();
    stream.close();
  }
}
