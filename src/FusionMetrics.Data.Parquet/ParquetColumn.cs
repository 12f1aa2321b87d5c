using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Data.Parquet;

/// <summary>
/// A column, read a group of rows at a time, whatever its type, as cells. Numbers stand as doubles, 8 bytes each, in memory that another column uses again after <see cref="Release"/>.
/// </summary>
/// <param name="field">The column.</param>
/// <param name="scratch">Where that memory comes from, and that which numbers of other types, and those that may be missing, are read into before.</param>
internal sealed class ParquetColumn(DataField field, ScratchMemory scratch)
{
    private double[]? numbers;

    /// <summary>Lets go of the cells: nobody may ask for them any more.</summary>
    public void Release()
    {
        if (numbers is not null) scratch.GiveBack(numbers);
        numbers = null;
    }

    /// <summary>The cells of a group; null when they are of a type that is not read.</summary>
    public Func<int, TableCell>? Read(ParquetRowGroupReader group, int rowCount, CancellationToken cancellationToken)
    {
        return Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Double => Numbers<double>(value => value),
            TypeCode.Single => Numbers<float>(value => value),
            TypeCode.Int32 => Numbers<int>(value => value),
            TypeCode.Int64 => Numbers<long>(value => value),
            TypeCode.Int16 => Numbers<short>(value => value),
            TypeCode.SByte => Numbers<sbyte>(value => value),
            TypeCode.Byte => Numbers<byte>(value => value),
            TypeCode.UInt16 => Numbers<ushort>(value => value),
            TypeCode.UInt32 => Numbers<uint>(value => value),
            TypeCode.UInt64 => Numbers<ulong>(value => value),
            TypeCode.Decimal => Numbers<decimal>(value => TableCell.OfValue(value).Number),
            TypeCode.Boolean => Others<bool>(value => TableCell.Of(value ? "true" : "false")),
            TypeCode.DateTime => Others<DateTime>(value => TableCell.Of(DateOnly.FromDateTime(value))),
            TypeCode.String => Texts(),
            // How the library shows text that is not copied into strings.
            _ when field.ClrType == typeof(ReadOnlyMemory<char>) => Texts(),
            _ when field.ClrType == typeof(DateOnly) => Others<DateOnly>(TableCell.Of),
            _ => null,
        };

        Func<int, TableCell> Numbers<T>(Func<T, double> number) where T : struct
        {
            var cells = numbers = scratch.Take(rowCount);
            if (field.IsNullable)
            {
                var some = scratch.Of<T?>(rowCount);
                FillSome<T>(some);
                for (var row = 0; row < rowCount; row++) cells[row] = some[row] is { } value ? number(value) : double.NaN;
            }
            else
            {
                var all = (object)cells as T[] ?? scratch.Of<T>(rowCount);
                Fill(all);
                for (var row = 0; row < rowCount; row++) cells[row] = number(all[row]);
            }
            return row => TableCell.Of(cells[row]);
        }

        Func<int, TableCell> Others<T>(Func<T, TableCell> cell) where T : struct
        {
            if (field.IsNullable)
            {
                var some = new T?[rowCount];
                FillSome<T>(some);
                return row => some[row] is { } value ? cell(value) : default;
            }
            var all = new T[rowCount];
            Fill(all);
            return row => cell(all[row]);
        }

        Func<int, TableCell> Texts()
        {
            var texts = new string?[rowCount];
            Await.Done(group.ReadAsync(field, texts.AsMemory()!, cancellationToken: cancellationToken));
            // The array that the library reads them into goes back to the pool with all of them in it, and would keep them alive: it is taken out, and dropped.
            _ = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(rowCount);
            return row => TableCell.Of(texts[row]);
        }

        void Fill<T>(T[] cells) where T : struct => Await.Done(group.ReadAsync(field, cells.AsMemory(0, rowCount), cancellationToken: cancellationToken));

        void FillSome<T>(T?[] cells) where T : struct => Await.Done(group.ReadAsync(field, cells.AsMemory(0, rowCount), cancellationToken: cancellationToken));
    }
}
