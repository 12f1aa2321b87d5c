using System.Diagnostics;
using System.Runtime.Intrinsics.X86;

namespace FusionMetrics.Tests.Numerics;

/// <summary>
/// The promise of the same bits on every machine: a small program hashes what every kernel makes of many inputs, in processes that are
/// denied one kind of vector instruction after the other.
/// </summary>
public class VectorWidthTests
{
    // From the first machine that ran it. A kernel whose bits change on purpose gets a new line here, and the change log a sentence.
    private const string Expected =
        """
        Logarithm aae4e7015e6f5263
        LogarithmLanes 4a67d7795fe66f61
        Exponential 258a641f21ae5c7e
        ExponentialLanes 26448a7fa4f9056d
        ExponentialLessOne 26a2142c6163c8d8
        Power b6a0b296b9d6c430
        GeometricToArithmetic2 60e990c422739bcc
        GeometricToArithmetic3 b84001192982a2c1
        GeometricToArithmetic5 887502a741bcd68b
        CouplingKForm3 0580c8b09020906a
        CouplingWang2 cb080d0d7d565225
        CouplingWang4 bc95120ae18994ff
        CouplingFan4 60f3be95d2e7da03
        CouplingDispersion4 6216b0b2689d7f00
        StandardGradient a3c57d94f20c8bfb
        WangGradient 4d32e39498257c6f
        FanGradient 510e8ea7670ad014
        DispersionGradient cd8fb849078184a9
        ObstacleShares 81c5f6ea9ef295d4
        ErrorFunction f2548c58a42ac25f
        NormalTail b627cb43fe6a9eb2
        NormalQuantile 9c87661dc767d887
        Arcsine f8b670e74faf86fa
        BetaTail 407799d385cebe5b
        ChiSquareTail e126b9df3883db16
        HamedVariance 2084c517213758b4
        HamedTest 40fd1e8b1f5810af
        HamedRao 603a9a48f86f2588
        Divergence cf6ec88aaf392adb
        DivergenceSkewed d09912db997a72e4
        DivergenceTight 20eb32d73ed585b7
        RowSum 46d48dc4b2a4d453
        Quotient 0833d87f3668c49e
        Moments 1f38a2f4bdab65bd
        """;

    [Theory]
    [InlineData("TieredCompilation=1", true, true)] // the default: all the vectors there are
    [InlineData("EnableAVX512=0", false, true)]
    [InlineData("EnableAVX2=0", false, false)]
    [InlineData("EnableHWIntrinsic=0", false, false)]
    public void Every_kernel_makes_the_same_bits_with_any_vectors_and_with_none(string setting, bool wide, bool avx2)
    {
        var lines = Probe(setting);

        lines[0].Should().Contain($"Vector512 {wide && Avx512F.IsSupported}").And.Contain($"Avx2 {avx2 && Avx2.IsSupported}");
        string.Join('\n', lines[1..]).Should().Be(Expected.ReplaceLineEndings("\n"));
    }

    private static string[] Probe(string setting)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory); // artifacts/bin/<project>/<configuration>
        var probe = Path.Combine(here.Parent!.Parent!.FullName, "FusionMetrics.KernelProbe", here.Name, "FusionMetrics.KernelProbe.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [probe])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var (name, value) = setting.Split('=') is [var n, var v] ? (n, v) : throw new ArgumentException(setting);
        start.Environment["DOTNET_" + name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "the probe at {0} runs to its end", probe);
        return output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
