using System.Text;

namespace FusionMetrics.Data.Excel.Tests;

/// <summary>A sheet in BIFF 2, the oldest and plainest form of .xls: records of numbers and labels.</summary>
internal static class OldWorkbook
{
    public static byte[] Of(params object[][] rows)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Record(writer, 0x0009, w => { w.Write((ushort)2); w.Write((ushort)0x10); });
        Record(writer, 0x0000, w => { w.Write((ushort)0); w.Write((ushort)rows.Length); w.Write((ushort)0); w.Write((ushort)rows[0].Length); });
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++)
            {
                var (r, c, value) = ((ushort)row, (ushort)column, rows[row][column]);
                if (value is string text)
                    Record(writer, 0x0004, w => { w.Write(r); w.Write(c); w.Write(new byte[3]); w.Write((byte)text.Length); w.Write(Encoding.ASCII.GetBytes(text)); });
                else
                    Record(writer, 0x0003, w => { w.Write(r); w.Write(c); w.Write(new byte[3]); w.Write(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)); });
            }
        Record(writer, 0x000A, _ => { });
        return stream.ToArray();
    }

    private static void Record(BinaryWriter writer, ushort id, Action<BinaryWriter> write)
    {
        using var body = new MemoryStream();
        using (var inner = new BinaryWriter(body, Encoding.ASCII, leaveOpen: true)) write(inner);
        writer.Write(id);
        writer.Write((ushort)body.Length);
        writer.Write(body.ToArray());
    }
}
