using System.Text.Json.Nodes;
using FusionMetrics.Cli;

// Answers many command lines one after the other, so that tests do not wait for a start of .NET each time. A line of standard input is an array of a
// folder and the arguments; a line of standard output is what the tool would have said, and its exit code. Ends with its input.
using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
while (await Console.In.ReadLineAsync() is { } line)
{
    string[] words = [.. JsonNode.Parse(line)!.AsArray().Select(word => word!.GetValue<string>())];
    using StringWriter output = new(), errors = new();
    Console.SetOut(output);
    Console.SetError(errors);
    Directory.SetCurrentDirectory(words[0]);
    var code = await CommandLine.InvokeAsync(words[1..]);
    answers.WriteLine(new JsonObject { ["ExitCode"] = code, ["Output"] = output.ToString(), ["Errors"] = errors.ToString() }.ToJsonString());
}
