using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace FusionMetrics;

/// <summary>The content hash of a panel.</summary>
internal static class PanelFingerprint
{
    // One bit pattern for every missing value, whatever NaN the source produced.
    private static readonly long Missing = BitConverter.DoubleToInt64Bits(double.NaN);

    public static string Of(Panel panel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, "fusionmetrics panel 1");
        Append(hash, panel.RowCount.ToString(CultureInfo.InvariantCulture));
        foreach (var period in panel.Periods) Append(hash, period.ToString());
        for (var region = 0; region < panel.Regions.Count; region++)
        {
            Append(hash, panel.Regions[region].Code);
            Append(hash, panel.RowsOf(region).End.Value.ToString(CultureInfo.InvariantCulture));
        }
        AppendPeriods(hash, panel.PeriodIndices);
        foreach (var code in panel.Indicators.Order(StringComparer.Ordinal))
        {
            Append(hash, code);
            AppendValues(hash, panel.Column(code));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }

    private static void AppendPeriods(IncrementalHash hash, ReadOnlySpan<int> periods)
    {
        Span<byte> buffer = stackalloc byte[4];
        foreach (var period in periods)
        {
            BinaryPrimitives.WriteInt32LittleEndian(buffer, period);
            hash.AppendData(buffer);
        }
    }

    private static void AppendValues(IncrementalHash hash, ReadOnlySpan<double> values)
    {
        Span<long> bits = stackalloc long[512];
        while (values.Length > 0)
        {
            var count = Math.Min(values.Length, bits.Length);
            for (var i = 0; i < count; i++)
            {
                var value = double.IsNaN(values[i]) ? Missing : BitConverter.DoubleToInt64Bits(values[i]);
                bits[i] = BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
            }
            hash.AppendData(MemoryMarshal.AsBytes(bits[..count]));
            values = values[count..];
        }
    }
}
