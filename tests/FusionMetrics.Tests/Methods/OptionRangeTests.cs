using System.Globalization;
using System.Text.RegularExpressions;
using FusionMetrics.Methods;

namespace FusionMetrics.Tests.Methods;

/// <summary>An option takes the numbers that its words say, to the last one, and no other.</summary>
public partial class OptionRangeTests
{
    public static TheoryData<MethodFamily, string, string> Ranges => [.. from m in BuiltInMethods.Catalog.Methods
        from o in m.Options.Describe()
        where o.Values.Contains("number", StringComparison.Ordinal) && !o.Values.Contains("pairs", StringComparison.Ordinal)
        select (m.Family, m.Id, o.Name)];

    [Theory]
    [MemberData(nameof(Ranges))]
    public void An_option_takes_what_its_words_say(MethodFamily family, string id, string option)
    {
        var (method, words) = Find(family, id, option);
        foreach (var taken in Range.Of(words).Taken)
        {
            var options = Read(method, option, Shape(words, taken), out var problems);

            problems.Should().BeEmpty($"{words} takes {taken}");
            Written(method, options, option).Should().Equal(Numbers(taken));
            method.CreateObject(options).Should().BeAssignableTo(method.Contract);
        }
        foreach (var refused in Range.Of(words).Refused)
        {
            Read(method, option, Shape(words, refused), out var problems);

            problems.Should().ContainSingle($"{words} refuses {refused}").Which.Message.Should().StartWith($"{option} must be {words}, but is ");
        }
    }

    [Fact]
    public void Words_of_every_kind_are_looked_at()
        => Ranges.Select(r => Find(r.Data.Item1, r.Data.Item2, r.Data.Item3).Words).Distinct().Should().HaveCountGreaterThan(20);

    private static (Method Method, string Words) Find(MethodFamily family, string id, string option)
    {
        var method = BuiltInMethods.Catalog.Find(family, id)!;
        return (method, method.Options.Describe().Single(o => o.Name == option).Values);
    }

    private static MethodOptions Read(Method method, string option, RecipeNode node, out List<OptionProblem> problems)
    {
        var found = new List<OptionProblem>();
        var options = method.Options.Read([KeyValuePair.Create(Scalar(option), node)], found.Add);
        problems = found;
        return options;
    }

    /// <summary>Numbers between bars are a list; a map gives its number to the name x.</summary>
    private static RecipeNode Shape(string words, string numbers)
    {
        RecipeNode value = words.StartsWith("two ", StringComparison.Ordinal) || words.StartsWith("a list ", StringComparison.Ordinal)
            ? new RecipeList([.. numbers.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Scalar)], Place)
            : Scalar(numbers);
        return words.StartsWith("a map ", StringComparison.Ordinal) || words == "a number a code" ? new RecipeMap([KeyValuePair.Create(Scalar("x"), value)], Place) : value;
    }

    private static IEnumerable<double> Numbers(string taken) => taken.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static IEnumerable<double> Written(Method method, MethodOptions options, string option)
        => method.Options.Write(options).Single(w => w.Key == option).Value switch
        {
            IReadOnlyList<double> list => list,
            IReadOnlyDictionary<string, double> map => map.Values,
            string text => [Number(text)],
            var number => [Convert.ToDouble(number, CultureInfo.InvariantCulture)],
        };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static RecipeScalar Scalar(string text) => new(text, Place);

    private static DiagnosticLocation Place => DiagnosticLocation.In("recipe", 1);

    /// <summary>The last numbers inside a range, and the first ones outside, by its words.</summary>
    private sealed partial record Range(IReadOnlyList<string> Taken, IReadOnlyList<string> Refused)
    {
        public static Range Of(string words) => words switch
        {
            "a number" or "a number a code" or "a map from codes of indicators to numbers" => new(["-1e300", "0", "1e300"], ["x", "NaN"]),
            "two numbers, the lower one first" => new(["-1|1", "0|1e-300"], ["1|1", "1|0", "1", "0|1|2", "-1e308|1e308"]),
            "two numbers from 0 to 1, the lower one first" => new(["0|1", "0.05|0.95"], ["-0.01|1", "0|1.01", "0.5|0.5", "0.6|0.5", "0.5", "0|0.5|1"]),
            "a list of numbers above 0" => new(["1|2", "1e-300"], ["1|0", "0", "-1"]),
            "a list of numbers of 0 or more, not all 0" => new(["0|1", "1|2"], ["0|0", "1|-1", "-1|-1", ""]),
            "a number of at least 1e-6 in size" or "0, or a number of at least 1e-6 in size" => new(["0", "1e-6", "-1e-6", "5"], ["9e-7", "-9e-7"]),
            "0 for all, or a whole number from 4" => new(["0", "4", "5"], ["3", "1", "-1", "4.5"]),
            "a map from codes to numbers, 1 the most important" => new(["1", "2"], ["x"]),
            _ when Whole().Match(words) is { Success: true } m => Between(m, whole: true),
            _ when Between().Match(words) is { Success: true } m => Between(m, whole: false),
            _ => throw new InvalidOperationException($"No test knows the words '{words}' of an option."),
        };

        private static Range Between(Match match, bool whole)
        {
            var (low, high) = (match.Groups["low"].Value, match.Groups["high"].Value);
            var (taken, refused) = (new List<string>(), new List<string>());
            Add(low, match.Groups["above"].Success, -1);
            if (high.Length > 0) Add(high, match.Groups["below"].Success, 1);
            else taken.Add("1e9");
            if (whole) refused.Add(string.Create(CultureInfo.InvariantCulture, $"{Number(low) + 0.5}"));
            return new(taken, refused);

            void Add(string end, bool open, int outwards)
            {
                var (inside, outside) = whole ? (Number(end) - outwards, Number(end) + outwards)
                    : outwards < 0 ? (Math.BitIncrement(Number(end)), Math.BitDecrement(Number(end)))
                    : (Math.BitDecrement(Number(end)), Math.BitIncrement(Number(end)));
                (open ? refused : taken).Add(end);
                if (open) taken.Add(inside.ToString("R", CultureInfo.InvariantCulture));
                else refused.Add(outside.ToString("R", CultureInfo.InvariantCulture));
            }
        }

        [GeneratedRegex(@"^a whole number (?:from |of )(?<low>\d+)(?: or more| on| to (?<high>\d+))?$")]
        private static partial Regex Whole();

        [GeneratedRegex(@"(?:a number|numbers)(?: of years,)? (?:(?<above>above) |from |of |)(?<low>-?[\d.]+)(?: or more|,? (?:and )?(?:(?<below>below)|at most) (?<high>[\d.]+)| to (?<high>[\d.]+))?$")]
        private static partial Regex Between();
    }
}
