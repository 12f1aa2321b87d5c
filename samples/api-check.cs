#!/usr/bin/env dotnet
#:project ../src/FusionMetrics.Data/FusionMetrics.Data.csproj
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
// Starts samples/api on this machine, posts the sample of countries to it and compares every D with what the tool wrote: dotnet run samples/api-check.cs out/countries
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics;

var table = File.ReadLines(Path.Combine(args[0], "coupling.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(cells => (cells[0], cells[1]), cells => double.Parse(cells[4], CultureInfo.InvariantCulture));
using var api = Started("--Limits:Bytes", "2000000", "--Limits:Rows", "1000");
try
{
    using var client = new HttpClient { BaseAddress = Address(api), Timeout = TimeSpan.FromMinutes(2) };
    Check("health", await client.GetStringAsync("/health") == "Healthy");

    string[] codes = ["rd_gdp", "researchers", "articles", "patents", "ip_receipts", "ip_payments", "productivity", "industry_va", "mht_va", "mht_exports", "exports_gdp", "fdi_gdp", "capital_gdp",
        "energy_intensity", "renewable_final", "co2_intensity", "pm25", "forest", "broadband"];
    var system = IndicatorSystem.ReadCsv("samples/countries/indicators.csv", ["innovation", "value", "ecological"], codes);
    var indicators = system.Indicators.Select(i => new { code = i.Code, subsystem = system.Subsystems.Single(s => s.Indicators.Contains(i)).Code, direction = i.Direction.ToString().ToLowerInvariant() });
    var recipe = JsonSerializer.SerializeToNode(new { indicators, subsystems = new[] { "innovation", "value", "ecological" }, ranking = "topsis", coupling = "standard" })!;
    var csv = File.ReadAllText("samples/countries/panel_core.csv");

    var asCsv = await Post(client, new { recipe, csv, period = "year" });
    Check($"CSV: {(int)asCsv.StatusCode} {(asCsv.IsSuccessStatusCode ? "" : await asCsv.Content.ReadAsStringAsync())}", asCsv.StatusCode == HttpStatusCode.OK);
    Check("CSV: every D as the tool has it", Same(await asCsv.Content.ReadFromJsonAsync<JsonNode>()));

    var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    var names = lines[0].Split(',');
    var rows = lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.First is "region" or "year" ? (object)cell.Second : double.Parse(cell.Second, CultureInfo.InvariantCulture)));
    var asRows = await Post(client, new { recipe, rows, period = "year" });
    Check("rows: every D as the tool has it", Same(await asRows.Content.ReadFromJsonAsync<JsonNode>()));

    var wrong = await Post(client, new { recipe = new { indicators, weighting = "entrpy" }, csv, period = "year" });
    Check("misspelt method: 400 with FM1001", wrong.StatusCode == HttpStatusCode.BadRequest && (await wrong.Content.ReadAsStringAsync()).Contains("FM1001") && wrong.Content.Headers.ContentType?.MediaType == "application/problem+json");
    var missing = await Post(client, new { recipe, csv = csv.Replace("ARG,2008,0.47055", "ARG,2008,"), period = "year" });
    var said = await missing.Content.ReadAsStringAsync();
    Check("missing value: 400 with its place, and no path of the server", missing.StatusCode == HttpStatusCode.BadRequest && said.Contains("rd_gdp") && !said.Contains(Path.GetTempPath()));
    Check("a file of the server: 400", (await Post(client, new { recipe = new { indicators = "/etc/passwd" }, csv })).StatusCode == HttpStatusCode.BadRequest);
    Check("a panel of the server: 400", (await Post(client, new { recipe = new { indicators, panel = "/etc/passwd" }, csv })).StatusCode == HttpStatusCode.BadRequest);
    Check("no rows: 400", (await Post(client, new { recipe, rows = Array.Empty<object>() })).StatusCode == HttpStatusCode.BadRequest);
    Check("a null for a row: 400", (await Post(client, new { recipe, rows = new object?[] { null } })).StatusCode == HttpStatusCode.BadRequest);
    Check("no period: 400", (await Post(client, new { recipe, rows = new[] { new { region = "A", period = "soon" } } })).StatusCode == HttpStatusCode.BadRequest);
    Check("a key twice: 400", (await client.PostAsync("/evaluations", new StringContent("{\"recipe\":{\"name\":\"a\",\"name\":\"b\"},\"csv\":\"\"}", null, "application/json"))).StatusCode == HttpStatusCode.BadRequest);
    Check("no JSON: 400", (await client.PostAsync("/evaluations", new StringContent("{", null, "application/json"))).StatusCode == HttpStatusCode.BadRequest);
    Check("a body too large: 413", (await Post(client, new { recipe, csv = new string('1', 3_000_000) })).StatusCode == HttpStatusCode.RequestEntityTooLarge);
    Check("too many rows: 413", (await Post(client, new { recipe, csv = csv + new string('\n', 1000), period = "year" })).StatusCode == HttpStatusCode.RequestEntityTooLarge);
}
finally
{
    api.Kill(entireProcessTree: true);
}

// One request at a time, of a second: while the body of one is on its way, another is turned away; and one with more to compute than that does not end.
using var narrow = Started("--Limits:AtOnce", "1", "--Limits:Waiting", "0", "--Limits:Seconds", "1");
try
{
    using var client = new HttpClient { BaseAddress = Address(narrow), Timeout = TimeSpan.FromMinutes(2) };
    string slow;
    HttpStatusCode turnedAway;
    do
    {
        var answer = Unfinished(client.BaseAddress!);
        do turnedAway = (await Post(client, new { })).StatusCode;
        while (turnedAway == HttpStatusCode.BadRequest && !answer.IsCompleted);
        slow = await answer;
    }
    while (slow.Contains(" 429 ", StringComparison.Ordinal)); // The other one was first.
    Check("too many at the same time: 429", turnedAway == HttpStatusCode.TooManyRequests);
    Check($"a body that does not come: {slow}", slow.Contains(" 408 ", StringComparison.Ordinal));

    var values = string.Concat(Enumerable.Range(0, 19_000).Select(row => string.Create(CultureInfo.InvariantCulture, $"R{row / 19:0000},{2000 + row % 19},{row * 7919 % 1009},{row * 104729 % 2003}\n")));
    var much = new { recipe = new { indicators = new[] { new { code = "a", subsystem = "s" }, new { code = "b", subsystem = "t" } }, coupling = "standard", trend = new { method = "block-bootstrap" } }, csv = "region,period,a,b\n" + values };
    var late = await Post(client, much);
    Check($"too long: 503, here {(int)late.StatusCode}", late.StatusCode == HttpStatusCode.ServiceUnavailable);
    Check("then the next one is looked at again", (await Post(client, new { })).StatusCode == HttpStatusCode.BadRequest);
}
finally
{
    narrow.Kill(entireProcessTree: true);
}

bool Same(JsonNode? answer)
{
    var scores = answer!["scores"]!.AsArray();
    return scores.Count == table.Count && scores.All(s => table[((string)s!["region"]!, (string)s["period"]!)] == (double)s["d"]!);
}

static Process Started(params string[] limits)
    => Process.Start(new ProcessStartInfo("dotnet", ["run", "-c", "Release", "--project", "samples/api", "--no-launch-profile", "--", "--urls", "http://127.0.0.1:0", .. limits]) { RedirectStandardOutput = true })!;

// What a server answers to a request whose body starts and does not go on.
static async Task<string> Unfinished(Uri address)
{
    using var connection = new TcpClient(address.Host, address.Port);
    var stream = connection.GetStream();
    await stream.WriteAsync("POST /evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"u8.ToArray());
    return await new StreamReader(stream).ReadLineAsync() ?? "nothing";
}

static Task<HttpResponseMessage> Post(HttpClient client, object body) => client.PostAsJsonAsync("/evaluations", body);

static void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    if (!holds) Environment.ExitCode = 1;
}

static Uri Address(Process api)
{
    while (api.StandardOutput.ReadLine() is { } line)
    {
        const string Said = "Now listening on: ";
        if (line.IndexOf(Said, StringComparison.Ordinal) is >= 0 and var at)
        {
            // What it says from here on is read, so that it never waits for a reader.
            _ = api.StandardOutput.ReadToEndAsync();
            return new Uri(line[(at + Said.Length)..].Trim());
        }
    }
    throw new InvalidOperationException("The API did not start.");
}
