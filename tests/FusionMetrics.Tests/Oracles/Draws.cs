namespace FusionMetrics.Tests.Oracles;

/// <summary>Kinds of numbers worth testing with.</summary>
public static class Draws
{
    /// <summary>Any positive finite double, subnormal ones too: all exponents are equally likely.</summary>
    public static double Positive(Random random) => BitConverter.Int64BitsToDouble(random.NextInt64(1, 0x7FF0000000000000));

    /// <summary>A subnormal number, small ones as likely as large ones.</summary>
    public static double Subnormal(Random random) => BitConverter.Int64BitsToDouble(1 + (random.NextInt64(1L << 52) >> random.Next(52)));

    /// <summary>Uniform between two numbers.</summary>
    public static double Uniform(Random random, double from, double to) => from + (to - from) * random.NextDouble();

    /// <summary>A number at a distance from a centre that is equally likely to be of any order down to the last bit.</summary>
    public static double Near(Random random, double centre)
        => centre * (1 + Sign(random) * Math.ScaleB(1 + random.NextDouble(), -random.Next(2, 54)));

    /// <summary>A number of a magnitude from 2^least to 2^most, of either sign.</summary>
    public static double Magnitude(Random random, int least, int most)
        => Sign(random) * Math.ScaleB(1 + random.NextDouble(), random.Next(least, most));

    private static int Sign(Random random) => random.Next(2) == 0 ? -1 : 1;
}
