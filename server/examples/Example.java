import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The registry from Java 17 or later, with the JDK alone. Copy what you need; the JDK reads no JSON, so take a library where
 * this cuts answers up with patterns.
 *
 * <pre>
 *   export QIANQI_URL=http://127.0.0.1:4000 QIANQI_TOKEN=qq_…
 *   java Example.java viewer
 *   java Example.java look-up 91152221MA0N1A2B3B 91152221MA0PQ7R45U
 *   java Example.java grade-c
 *   java Example.java changes cursor.txt
 *   java Example.java penalty 91152221MA0N1A2B3B （前）应急罚〔2026〕1号 20000.00
 *   java Example.java extra 91152221MA0N1A2B3B 91152221MA0PQ7R45U
 * </pre>
 */
public class Example {
  static final String ADDRESS = System.getenv().getOrDefault("QIANQI_URL", "http://127.0.0.1:4000");
  static final String TOKEN = System.getenv().getOrDefault("QIANQI_TOKEN", "");
  static final int MOST_TRIES = 5;
  static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** What the registry refused, with its codes. */
  static class NotTaken extends RuntimeException {
    NotTaken(String message) {
      super(message);
    }
  }

  /** Asks, and asks again when the registry is busy or away: safe for queries, and for mutations by their idempotency key. */
  static String ask(String query, String variables) throws IOException, InterruptedException {
    var body = "{\"query\":%s,\"variables\":{%s}}".formatted(quoted(query), variables);
    var request = HttpRequest.newBuilder(URI.create(ADDRESS + "/graphql"))
        .timeout(Duration.ofSeconds(40))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + TOKEN)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
    for (int attempt = 1; ; attempt++) {
      try {
        var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        var isPassing = response.statusCode() == 429 || response.statusCode() == 503;
        if (!isPassing || attempt == MOST_TRIES) return withoutErrors(response.body());
        Thread.sleep(1000 * response.headers().firstValueAsLong("retry-after").orElse(1L << attempt));
      } catch (IOException away) {
        if (attempt == MOST_TRIES) throw away;
        Thread.sleep(1000L << attempt);
      }
    }
  }

  /** Top-level errors are not allowed, not a value, not a query; userErrors say why a mutation has written nothing, and where. */
  static String withoutErrors(String answer) {
    var refused = answer.startsWith("{\"errors\"") || answer.contains("\"userErrors\":[{");
    if (!refused) return answer;
    var codes = all(answer, "code", "(?=[A-Z_]{4})");
    throw new NotTaken(String.join(" ", codes) + "\n" + String.join("\n", all(answer, "message", "")));
  }

  /** At most 1,000 codes at once, answered in their order; null for the unknown. */
  static List<String[]> lookUp(List<String> creditCodes) throws IOException, InterruptedException {
    var query = """
        query LookUp($creditCodes: [CreditCode!]!) {
          enterprisesByCreditCode(creditCodes: $creditCodes) { creditCode enterprise { id grade } }
        }""";
    var answer = ask(query, "\"creditCodes\":" + listed(creditCodes));
    var found = new ArrayList<String[]>();
    var each = Pattern.compile("\"creditCode\":\"(\\w+)\",\"enterprise\":(?:null|\\{\"id\":\"([^\"]+)\",\"grade\":\"?(\\w+))")
        .matcher(answer);
    while (each.find()) found.add(new String[] {each.group(1), each.group(2), each.group(3)});
    return found;
  }

  /** Everybody of grade C with the clauses that decided it, page after page. */
  static void gradeC(int pageSize) throws IOException, InterruptedException {
    var query = """
        query GradeC($first: Int!, $after: Cursor) {
          enterprises(where: { grade: { eq: C } }, first: $first, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { creditCode assessment { decidedBy { clause { code } } } }
          }
        }""";
    for (String after = null; ; ) {
      var page = ask(query, "\"first\":%d,\"after\":%s".formatted(pageSize, quoted(after)));
      for (var node : page.split("(?=\"creditCode\":)")) {
        if (!node.startsWith("\"creditCode\"")) continue;
        System.out.println(one(node, "creditCode") + " " + String.join(" ", all(node, "code", "")));
      }
      if (!page.contains("\"hasNextPage\":true")) return;
      after = one(page, "endCursor");
    }
  }

  /** Every change since the place kept in a file, each once; the place moves on when a page has been dealt with. */
  static void followChanges(Path file) throws IOException, InterruptedException {
    var query = """
        query Follow($after: Cursor) {
          changes(after: $after, first: 100) {
            pageInfo { hasNextPage endCursor }
            nodes { type gradeBefore gradeAfter enterprise { creditCode } }
          }
        }""";
    var after = Files.exists(file) ? Files.readString(file) : null;
    while (true) {
      var page = ask(query, "\"after\":" + quoted(after));
      for (var node : page.split("(?=\"type\":)")) {
        if (!node.startsWith("\"type\"")) continue;
        System.out.println(String.join(" ", one(node, "type"), one(node, "creditCode"), orDash(one(node, "gradeBefore")),
            orDash(one(node, "gradeAfter"))));
      }
      var end = one(page, "endCursor");
      if (end != null) Files.writeString(file, after = end);
      if (!page.contains("\"hasNextPage\":true")) return;
    }
  }

  /** One key for one decision: sent twice it is recorded once. */
  static String recordPenalty(String creditCode, String documentNumber, String fine)
      throws IOException, InterruptedException {
    var enterpriseId = lookUp(List.of(creditCode)).get(0)[1];
    if (enterpriseId == null) throw new NotTaken("no enterprise with the code " + creditCode);
    var query = """
        mutation Penalty($input: RecordPenaltyInput!) {
          recordPenalty(input: $input) {
            penalty { id } gradeEffect { before after } userErrors { code path message }
          }
        }""";
    // Visible ASCII only, so not the document number as it is.
    var key = UUID.nameUUIDFromBytes(documentNumber.getBytes(StandardCharsets.UTF_8)).toString();
    var input = "\"enterpriseId\":%s,\"decidedOn\":%s,\"documentNumber\":%s,\"violation\":%s,\"fine\":%s,\"idempotencyKey\":%s"
        .formatted(quoted(enterpriseId), quoted(today().toString()), quoted(documentNumber),
            quoted("未按规定对从业人员进行安全生产教育和培训"), quoted(fine), quoted(key));
    return ask(query, "\"input\":{" + input + "}");
  }

  /** One task an enterprise, however often sent: an open one is answered and no second made. */
  static String orderExtraInspections(List<String> creditCodes, LocalDate dueOn) throws IOException, InterruptedException {
    var query = """
        mutation Extra($input: CreateExtraInspectionsInput!) {
          createExtraInspections(input: $input) {
            results { enterprise { creditCode } outcome } userErrors { code path message }
          }
        }""";
    var found = lookUp(creditCodes).stream().map(each -> each[1]).filter(id -> id != null).toList();
    var input = "\"enterpriseIds\":%s,\"basis\":\"OTHER\",\"reason\":%s,\"dueOn\":%s"
        .formatted(listed(found), quoted("上级部门交办"), quoted(dueOn.toString()));
    return ask(query, "\"input\":{" + input + "}");
  }

  static LocalDate today() throws IOException, InterruptedException {
    return LocalDate.parse(one(ask("{ today }", ""), "today"));
  }

  public static void main(String[] arguments) throws Exception {
    var rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    try {
      switch (arguments.length == 0 ? "" : arguments[0]) {
        case "viewer" -> System.out.println(one(ask("{ viewer { username } }", ""), "username"));
        case "look-up" -> {
          for (var each : lookUp(rest)) System.out.println(each[0] + " " + orDash(each[2]));
        }
        case "grade-c" -> gradeC(rest.isEmpty() ? 50 : Integer.parseInt(rest.get(0)));
        case "changes" -> followChanges(Path.of(rest.get(0)));
        case "penalty" -> {
          var answer = recordPenalty(rest.get(0), rest.get(1), rest.get(2));
          System.out.println(String.join(" ", one(answer, "id"), one(answer, "before"), one(answer, "after")));
        }
        case "extra" -> {
          var answer = orderExtraInspections(rest, today().plusDays(30));
          for (var result : answer.split("(?=\"creditCode\":)"))
            if (result.startsWith("\"creditCode\"")) System.out.println(one(result, "creditCode") + " " + one(result, "outcome"));
        }
        default -> System.err.println("viewer, look-up, grade-c, changes, penalty or extra");
      }
    } catch (NotTaken refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  static String quoted(String text) {
    if (text == null) return "null";
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  static String listed(List<String> texts) {
    return texts.stream().map(Example::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  /** The first text under a name; null where it is null or not there. */
  static String one(String json, String name) {
    var found = all(json, name, "");
    return found.isEmpty() ? null : found.get(0);
  }

  static List<String> all(String json, String name, String ahead) {
    var found = new ArrayList<String>();
    Matcher each = Pattern.compile("\"" + name + "\":\"" + ahead + "((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
    while (each.find()) found.add(each.group(1));
    return found;
  }

  static String orDash(String text) {
    return text == null ? "-" : text;
  }
}
