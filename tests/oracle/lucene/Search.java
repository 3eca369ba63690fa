import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.RAMDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.Version;

/**
 * Lucene's own ranking: JapaneseAnalyzer, BM25 (k1 1.2, b 0.75), one field. Standard input: the documents, one a line, an
 * empty line, then lines of {@code and|or TAB query}. For each query a line of {@code document:score} with tabs between,
 * best first, then by number (0-based line); as many as the argument says, and all that score as the last one does.
 */
public final class Search {
  private static final float SAME = 1e-4f;

  public static void main(String[] args) throws Exception {
    int top = Integer.parseInt(args[0]);
    Analyzer analyzer = new JapaneseAnalyzer();
    BM25Similarity similarity = new BM25Similarity(1.2f, 0.75f);
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16));
        RAMDirectory folder = new RAMDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig(Version.LATEST, analyzer);
      config.setSimilarity(similarity);
      config.setRAMBufferSizeMB(256);
      try (IndexWriter writer = new IndexWriter(folder, config)) {
        for (String line; (line = in.readLine()) != null && !line.isEmpty(); ) {
          Document document = new Document();
          document.add(new TextField("text", line, Store.NO));
          writer.addDocument(document);
        }
        // One segment, so that a document's number is its line.
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
        QueryBuilder builder = new QueryBuilder(analyzer);
        for (String line; (line = in.readLine()) != null; ) {
          String[] parts = line.split("\t", 2);
          Query query = builder.createBooleanQuery("text", parts[1], parts[0].equals("and") ? Occur.MUST : Occur.SHOULD);
          if (query != null) print(searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs, top, out);
          out.print("\n");
        }
      }
    }
  }

  private static void print(ScoreDoc[] hits, int top, PrintWriter out) {
    for (int i = 0; i < hits.length; i++) {
      if (i >= top && hits[i].score < hits[top - 1].score * (1 - SAME)) return;
      if (i > 0) out.print("\t");
      out.printf(Locale.ROOT, "%d:%.6f", hits[i].doc, hits[i].score);
    }
  }
}
