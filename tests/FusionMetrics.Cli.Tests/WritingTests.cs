using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FusionMetrics.Cli.Tests;

/// <summary>A run that dies, is cancelled or finds no room leaves the old files as they were.</summary>
public class WritingTests
{
    [Fact]
    public void An_output_folder_that_is_a_file_is_refused()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("evaluate", "recipe.yaml", "--output", "panel.csv");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("panel.csv: error FM6001").And.NotContain("   at ");
        workshop.Read("panel.csv").Should().Be(Workshop.Panel);
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_refused()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("evaluate", "recipe.yaml", "--output", "/proc/fusionmetrics");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("error FM6001").And.NotContain("   at ");
    }

    [Fact]
    public void A_full_disk_leaves_the_old_files_and_nothing_else()
    {
        using var workshop = new Workshop();
        var disk = workshop.PathOf("disk");
        Directory.CreateDirectory(disk);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Shell("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk) == 0, "mounting a small tmpfs needs root on Linux");
        try
        {
            workshop.Run("evaluate", "recipe.yaml", "--output", "disk").ExitCode.Should().Be(0);
            var before = Contents(disk);
            WriteLargePanel(workshop, regions: 2000);
            var outcome = workshop.Run("evaluate", "recipe.yaml", "--output", "disk");

            outcome.ExitCode.Should().Be(1);
            outcome.Errors.Should().Contain("disk: error FM6001").And.Contain("Nothing was changed");
            Contents(disk).Should().BeEquivalentTo(before);
        }
        finally
        {
            Shell("umount", disk);
        }
    }

    [Fact]
    public void A_run_killed_while_writing_leaves_the_old_files_and_the_next_run_tidies_up()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        var before = Contents(workshop.PathOf("out"));
        WriteLargePanel(workshop, regions: 20_000);

        using (var process = StartAndWaitUntilWriting(workshop))
        {
            process.Kill();
            process.WaitForExit();
        }
        var abandoned = Directory.GetDirectories(workshop.PathOf("out"));
        abandoned.Should().ContainSingle("the process died with its work in a hidden folder");
        Contents(workshop.PathOf("out")).Should().BeEquivalentTo(before);

        workshop.Write("panel.csv", Workshop.Panel);
        workshop.Evaluate().ExitCode.Should().Be(0);
        Directory.GetDirectories(workshop.PathOf("out")).Should().BeEmpty();
        Contents(workshop.PathOf("out")).Should().BeEquivalentTo(before);
    }

    [Fact]
    public void Ctrl_C_while_writing_ends_with_3_and_leaves_the_old_files_and_nothing_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "sends SIGINT");
        Assert.SkipWhen(InterruptsAreIgnored(), "a shell that started the tests in the background has SIGINT ignored, and so has every process they start");
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        var before = Contents(workshop.PathOf("out"));
        WriteLargePanel(workshop, regions: 20_000);

        using var process = StartAndWaitUntilWriting(workshop);
        Shell("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture)).Should().Be(0);
        process.WaitForExit();

        process.ExitCode.Should().Be(3);
        Directory.GetDirectories(workshop.PathOf("out")).Should().BeEmpty();
        Contents(workshop.PathOf("out")).Should().BeEquivalentTo(before);
    }

    private static bool InterruptsAreIgnored()
    {
        const int Interrupt = 2;
        const string Ignored = "SigIgn:";
        var line = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith(Ignored, StringComparison.Ordinal)) : null;
        return line is not null && (ulong.Parse(line[Ignored.Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (Interrupt - 1) & 1) == 1;
    }

    private static Process StartAndWaitUntilWriting(Workshop workshop)
    {
        var process = Tool.Start(workshop.Folder, [], "evaluate", "recipe.yaml", "--output", "out", "--quiet");
        var patience = Stopwatch.StartNew();
        while (!IsWriting())
        {
            process.HasExited.Should().BeFalse("the panel is large enough to be caught while it is written");
            patience.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2));
            Thread.Sleep(1);
        }
        return process;

        bool IsWriting() => Directory.EnumerateDirectories(workshop.PathOf("out"), ".fusionmetrics-*")
            .Any(staging => File.Exists(Path.Combine(staging, "scores.csv")));
    }

    private static void WriteLargePanel(Workshop workshop, int regions)
    {
        var text = new StringBuilder("region,year,gdp,rd,co2\n");
        for (var region = 0; region < regions; region++)
            for (var year = 2000; year < 2010; year++)
                text.Append(CultureInfo.InvariantCulture, $"R{region},{year},{(region * 7 + year) % 1009},{(region * 3 + year * 5) % 1013},{(region + year * 11) % 997}\n");
        workshop.Write("panel.csv", text.ToString());
    }

    private static Dictionary<string, string> Contents(string folder) => Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);

    private static int Shell(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
