using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.MethodEntries;

/// <summary>
/// An option that is read but not kept would silently not count. What values an option takes is not known here, so a few of each kind are
/// offered, and those that are accepted must make a difference.
/// </summary>
internal sealed class OptionsKept() : PromiseOf<Method>($"{MethodPromises.Family}.options-kept",
    "A value that is read for an option is what is written for it, other options as they were; different values stay different.")
{
    private static readonly string[] Offered = ["0.05", "0.1", "0.25", "0.5", "1", "2", "3", "10", "100", "1000", "2000", "one", "other", "a", "b"];

    public override IEnumerable<Trial<Method>> Trials() => [Try("values offered to each option", method
        => method.Options.Describe().Select(option => Breach(method.Options, option)).FirstOrDefault(seen => seen is not null))];

    private static string? Breach(OptionSet set, OptionDescription option)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in Offered.Concat(option.Values.Split(" | ")))
        {
            var (read, problem) = WrittenOptions.Read(set, [(option.Name, WrittenOptions.Scalar(text))]);
            if (problem is not null) continue;
            var now = WrittenOptions.Text(set, read);
            if (written.TryGetValue(now, out var other) && other != text)
                return $"{option.Name}: {text} is written as {option.Name}: {other} is: {now}";
            written[now] = text;
            if (Others(set, read, option.Name) != Others(set, set.Defaults, option.Name))
                return $"{option.Name}: {text} changes another option: {now}";
            var (again, second) = WrittenOptions.Read(set, WrittenOptions.Entries(set, read).Where(e => e.Name == option.Name));
            if (second is not null) return $"{option.Name}: {text} is written so that it cannot be read: {second}";
            if (WrittenOptions.Text(set, again) != now)
                return $"{option.Name}: {text} is written as {now}, but read back as {WrittenOptions.Text(set, again)}";
        }
        return null;
    }

    private static string Others(OptionSet set, MethodOptions options, string name)
        => string.Join(", ", WrittenOptions.Entries(set, options).Where(e => e.Name != name));
}
