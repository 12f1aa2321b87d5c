using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

// Beside the name spaces of the tests, so that these methods are found before CsCheck's own of the same name.
namespace FusionMetrics;

/// <summary>Looks at the same cases in every run and on every machine: a test that passed does not fail by chance. What fails is given to CsCheck, which looks for a smaller case.</summary>
/// <remarks>FUSIONMETRICS_CASES_SEED, a number, draws other cases; FUSIONMETRICS_CASES_FACTOR draws more of them, or fewer.</remarks>
internal static class SameCases
{
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("FUSIONMETRICS_CASES_SEED") ?? "0", CultureInfo.InvariantCulture);
    private static readonly double Factor = double.Parse(Environment.GetEnvironmentVariable("FUSIONMETRICS_CASES_FACTOR") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>So many cases, times the factor.</summary>
    public static int Count(int cases) => (int)Math.Max(1, cases * Factor);

    public static void Sample<T>(this Gen<T> gen, Action<T> assert, long iter = 100, [CallerMemberName] string test = "")
    {
        var source = new PCG(Stream(test), Seed);
        for (var left = Math.Max(1, iter * Factor); left > 0; left--)
        {
            var state = source.State;
            var value = gen.Generate(source, null, out _);
            try
            {
                assert(value);
            }
            catch (Exception)
            {
                Check.Sample(gen, assert, seed: source.ToString(state), iter: iter);
                throw;
            }
        }
    }

    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> assert, long iter = 100, [CallerMemberName] string test = "")
        => gen.Sample(t => assert(t.Item1, t.Item2), iter, test);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> assert, long iter = 100, [CallerMemberName] string test = "")
        => gen.Sample(t => assert(t.Item1, t.Item2, t.Item3), iter, test);

    public static void Sample<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> assert, long iter = 100, [CallerMemberName] string test = "")
        => gen.Sample(t => assert(t.Item1, t.Item2, t.Item3, t.Item4), iter, test);

    public static void Sample<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> gen, Action<T1, T2, T3, T4, T5> assert, long iter = 100, [CallerMemberName] string test = "")
        => gen.Sample(t => assert(t.Item1, t.Item2, t.Item3, t.Item4, t.Item5), iter, test);

    /// <summary>A property that is true or false.</summary>
    public static void Sample<T>(this Gen<T> gen, Func<T, bool> holds, long iter = 100, [CallerMemberName] string test = "")
        => gen.Sample(t => { if (!holds(t)) throw new InvalidOperationException("The property does not hold."); }, iter, test);

    /// <summary>A property that is true or false.</summary>
    public static void Sample<T1, T2>(this Gen<(T1, T2)> gen, Func<T1, T2, bool> holds, long iter = 100, [CallerMemberName] string test = "")
        => gen.Sample(t => holds(t.Item1, t.Item2), iter, test);

    /// <summary>A stream of its own for each test.</summary>
    private static uint Stream(string test) => test.Aggregate(2_166_136_261u, (hash, letter) => (hash ^ letter) * 16_777_619u);
}
