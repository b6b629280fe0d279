#include "platform/documents/spreadsheet.hpp"

#include <gmock/gmock.h>

#include "platform/documents/cell_guard.hpp"
#include "platform/documents/cell_values.hpp"
#include "platform/documents/sample_files.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Sheet sample() {
    return {"收费",
            {{"学校", 20, ColumnKind::text},
             {"人数", 8, ColumnKind::integer},
             {"金额", 10, ColumnKind::money},
             {"日期", 12, ColumnKind::date}},
            {{"一小", "120", "480.50", "2022-01-31"}, {"二小,分校", "", "-3", "待定"}}};
}

// --- formula guard
// -------------------------------------------------------------------------------------------------------------------

TEST(CellGuard, DisarmsWhatWouldRunAsAFormula) {
    for (const char* cell : {"=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", " =1", "\t=1", "＝1", "　+1", "\n=1"})
        EXPECT_EQ(disarmed(cell), "'" + std::string(cell));
}
TEST(CellGuard, LeavesOtherTextAlone) {
    for (const char* cell : {"", "一小", "1-2", "a=b", "（-）", "'引用'"}) EXPECT_EQ(disarmed(cell), cell);
}
TEST(CellGuard, GivesTheTextBackOnReading) {
    EXPECT_EQ(rearmed("'=1"), "=1");
    EXPECT_EQ(rearmed("'引用'"), "'引用'");
}

// --- values
// --------------------------------------------------------------------------------------------------------------------------

TEST(CellValues, NumbersAreShownAsTheyAreMeant) {
    EXPECT_EQ(show_number(0.1 + 0.2), "0.3");
    EXPECT_EQ(show_number(120), "120");
    EXPECT_EQ(show_number(-0.0), "0");
    EXPECT_EQ(show_number(123456789012345), "123456789012345");
    EXPECT_EQ(show_number(12.5), "12.5");
}
TEST(CellValues, DatesCountFromTheirEpoch) {
    EXPECT_EQ(date_serial("2022-01-31"), 44592);
    EXPECT_EQ(show_date(44592, false), "2022-01-31");
    EXPECT_EQ(show_date(44592 - 1462, true), "2022-01-31");
    EXPECT_EQ(show_date(*date_serial("2022-01-31T08:30:00"), false), "2022-01-31 08:30:00");
    EXPECT_EQ(show_date(0.5, false), "12:00:00");
    EXPECT_EQ(date_serial("2022-02-30"), std::nullopt);
    EXPECT_EQ(date_serial("1899-01-01"), std::nullopt);
}

// --- CSV
// -----------------------------------------------------------------------------------------------------------------------------

TEST(CsvWriter, WritesAByteOrderMarkAndQuotesWhatNeedsIt) {
    EXPECT_EQ(write_csv(sample()),
              "\xEF\xBB\xBF学校,人数,金额,日期\r\n一小,120,480.50,2022-01-31\r\n\"二小,分校\",,-3,待定\r\n");
}
TEST(CsvWriter, DisarmsTextButNotNumbers) {
    std::string csv;
    const Column columns[] = {{"a", 1, ColumnKind::text}, {"b", 1, ColumnKind::number}, {"c", 1, ColumnKind::number}};
    append_csv_row(csv, columns, Row{"-5", "-5", "=1"});
    EXPECT_EQ(csv, "'-5,-5,'=1\r\n");
}
TEST(CsvWriter, WritesLineBreaksAndQuotesInsideCells) {
    std::string csv;
    append_csv_row(csv, {}, Row{"a\n\"b\"", " c"});
    EXPECT_EQ(csv, "\"a\n\"\"b\"\"\",\" c\"\r\n");
}

std::vector<Row> csv_rows(std::string_view bytes) {
    const auto table = read_csv(bytes);
    return table ? table->rows : std::vector<Row>{{table.error().slug}};
}

TEST(CsvReader, ReadsWhatTheWriterWrote) {
    const Sheet sheet = sample();
    EXPECT_THAT(csv_rows(write_csv(sheet)),
                ElementsAre(Row{"学校", "人数", "金额", "日期"}, sheet.rows[0], sheet.rows[1]));
}
TEST(CsvReader, ReadsGbk) {
    EXPECT_THAT(csv_rows(samples::encoded("学校,人数\n一小,3", "GBK")),
                ElementsAre(Row{"学校", "人数"}, Row{"一小", "3"}));
}
TEST(CsvReader, FindsTheSeparator) {
    EXPECT_THAT(csv_rows("a;b\n1;2"), ElementsAre(Row{"a", "b"}, Row{"1", "2"}));
    EXPECT_THAT(csv_rows("a\tb\n1\t2"), ElementsAre(Row{"a", "b"}, Row{"1", "2"}));
    EXPECT_THAT(csv_rows("sep=;\na;b,c\n"), ElementsAre(Row{"a", "b,c"}));
}
TEST(CsvReader, KeepsLineBreaksInsideQuotes) { EXPECT_THAT(csv_rows("a,\"b\r\nc\"\n"), ElementsAre(Row{"a", "b\nc"})); }
TEST(CsvReader, DropsBlankRowsAtTheEnd) { EXPECT_THAT(csv_rows("a,b\n,\n\n"), ElementsAre(Row{"a", "b"})); }
TEST(CsvReader, NamesTheCellWhoseQuoteIsNotClosed) {
    const auto table = read_csv("a,b\n1,\"2\n3,4\n");
    EXPECT_EQ(table.error().slug, "quote-not-closed");
    EXPECT_THAT(table.error().detail, HasSubstr("第 2 行第 2 列（B2）"));
    EXPECT_EQ(table.error().fields.at(0).field, "B2");
}
TEST(CsvReader, RefusesTooManyRows) {
    TableLimits limits;
    limits.rows_max = 2;
    EXPECT_EQ(read_csv("1\n2\n3\n", limits).error().slug, "table-too-long");
}
TEST(CsvReader, RefusesTooManyColumns) {
    TableLimits limits;
    limits.columns_max = 2;
    EXPECT_EQ(read_csv("1,2\n1,2,3\n", limits).error().slug, "table-too-wide");
}
TEST(CsvReader, RefusesTooMuchAltogether) {
    TableLimits limits;
    limits.cells_max = 3;
    EXPECT_EQ(read_csv("1,2\n1,2\n", limits).error().slug, "table-too-large");
}
TEST(CsvReader, RefusesACellThatIsTooLong) {
    TableLimits limits;
    limits.cell_bytes_max = 4;
    EXPECT_EQ(read_csv("1,12345\n", limits).error().slug, "cell-too-long");
}
TEST(CsvReader, RefusesAnEmptyFile) { EXPECT_EQ(read_csv("\r\n").error().slug, "file-empty"); }

// --- XLSX
// ----------------------------------------------------------------------------------------------------------------------------

std::string written(const Sheet& sheet) { return *write_xlsx(std::span(&sheet, 1)); }

TEST(XlsxWriter, WritesWhatTheReaderReads) {
    const auto tables = read_xlsx(written(sample()));
    ASSERT_TRUE(tables) << tables.error().detail;
    EXPECT_EQ(tables->at(0).name, "收费");
    EXPECT_THAT(tables->at(0).rows,
                ElementsAre(Row{"学校", "人数", "金额", "日期"}, Row{"一小", "120", "480.5", "2022-01-31"},
                            Row{"二小,分校", "", "-3", "待定"}));
}
TEST(XlsxWriter, GivesTheSameBytesForTheSameTable) { EXPECT_EQ(written(sample()), written(sample())); }
TEST(XlsxWriter, NeverWritesAFormula) {
    Sheet sheet{"s", {{"a", 5, ColumnKind::text}}, {{"=1+1"}}};
    const std::string bytes = written(sheet);
    auto archive = ZipArchive::open(bytes, 1'000'000);
    const std::string xml = archive->read("xl/worksheets/sheet1.xml")->value();
    EXPECT_THAT(xml, testing::Not(HasSubstr("<f>")));
    EXPECT_THAT(xml, HasSubstr("'=1+1"));
    EXPECT_EQ(read_xlsx(bytes)->at(0).rows.at(1).at(0), "=1+1");
}
TEST(XlsxWriter, ChangesSheetNamesThatAreNotAllowed) {
    const Sheet sheets[] = {{"a/b:*", {}, {}},
                            {"a b", {{"x", 5, ColumnKind::text}}, {}},
                            {std::string(100, 'x'), {}, {}},
                            {"", {}, {}},
                            {"A B", {}, {}}};
    const auto tables = read_xlsx(*write_xlsx(sheets));
    ASSERT_TRUE(tables) << tables.error().detail;
    EXPECT_EQ(tables->size(), 5u);
    EXPECT_EQ(tables->at(0).name, "a b");
    EXPECT_EQ(tables->at(1).name, "a b (2)");
    EXPECT_EQ(tables->at(2).name, std::string(31, 'x'));
    EXPECT_EQ(tables->at(4).name, "A B (3)");
}
TEST(XlsxWriter, CutsACellThatIsTooLong) {
    Sheet sheet{"s", {{"a", 5, ColumnKind::text}}, {{std::string(40'000, 'x')}}};
    TableLimits limits;
    EXPECT_THAT(read_xlsx(written(sheet), limits)->at(0).rows.at(1).at(0), testing::EndsWith("…"));
}
TEST(XlsxWriter, ThrownAwayUnfinishedLeavesNothing) {
    XlsxWriter writer;
    writer.begin_sheet("s", {});
}

std::string workbook(std::string_view sheet_data, std::string_view strings = {}, std::string_view styles = {},
                     std::string_view properties = {}) {
    return write_zip(
        {{"xl/workbook.xml", "<workbook xmlns:r=\"r\">" + std::string(properties) +
                                 "<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
          "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/sharedStrings.xml", "<sst>" + std::string(strings) + "</sst>"},
         {"xl/styles.xml", "<styleSheet>" + std::string(styles) + "</styleSheet>"},
         {"xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + std::string(sheet_data) + "</sheetData></worksheet>"}});
}
std::vector<Row> xlsx_rows(const std::string& bytes, const TableLimits& limits = {}) {
    const auto tables = read_xlsx(bytes, limits);
    return tables ? tables->at(0).rows : std::vector<Row>{{tables.error().slug}};
}

TEST(XlsxReader, ReadsEveryKindOfCell) {
    EXPECT_THAT(
        xlsx_rows(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                           "t=\"inlineStr\"><is><t>行内</t></is></c><c r=\"C1\"><v>0.30000000000000004</v></c>"
                           "<c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" t=\"str\"><f>A1</f><v>公式</v></c></row>",
                           "<si><r><t>富</t></r><rPh><t>fu</t></rPh><r><t>文本</t></r></si>")),
        ElementsAre(Row{"富文本", "行内", "0.3", "TRUE", "公式"}));
}
TEST(XlsxReader, ReadsDatesByTheFormatOfTheirCell) {
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"0.00&quot;days&quot;\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
    const std::string cells =
        "<row><c s=\"1\"><v>44592</v></c><c s=\"2\"><v>44592.5</v></c><c s=\"3\"><v>44592</v></c><c "
        "s=\"99\"><v>1</v></c></row>";
    EXPECT_THAT(xlsx_rows(workbook(cells, {}, styles)),
                ElementsAre(Row{"2022-01-31", "2022-01-31 12:00:00", "44592", "1"}));
    EXPECT_THAT(
        xlsx_rows(workbook("<row><c s=\"1\"><v>43130</v></c></row>", {}, styles, "<workbookPr date1904=\"1\"/>")),
        ElementsAre(Row{"2022-01-31"}));
}
TEST(XlsxReader, KeepsThePlacesOfCells) {
    EXPECT_THAT(xlsx_rows(workbook("<row r=\"2\"><c r=\"C2\"><v>1</v></c></row>")),
                ElementsAre(Row{}, Row{"", "", "1"}));
}
TEST(XlsxReader, IgnoresEmptyCellsFarAway) {
    EXPECT_THAT(
        xlsx_rows(workbook(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>")),
        ElementsAre(Row{"1"}));
}
TEST(XlsxReader, PointsAtNumbersThatLostDigits) {
    const auto tables = read_xlsx(workbook("<row><c><v>430102201301011234</v></c></row>"));
    EXPECT_EQ(tables->at(0).problems.at(0).slug, "number-too-long");
    EXPECT_THAT(tables->at(0).problems.at(0).detail, testing::StartsWith("A1："));
}
TEST(XlsxReader, PointsAtFormulasWithErrors) {
    EXPECT_EQ(read_xlsx(workbook("<row><c t=\"e\"><v>#REF!</v></c></row>"))->at(0).problems.at(0).slug,
              "formula-error");
}
TEST(XlsxReader, RefusesAStringThatFillsTheMemory) {
    TableLimits limits;
    limits.text_bytes_max = 1000;
    std::string cells;
    for (int i = 0; i < 100; ++i) cells += "<row><c t=\"s\"><v>0</v></c></row>";
    EXPECT_THAT(xlsx_rows(workbook(cells, "<si><t>" + std::string(100, 'x') + "</t></si>"), limits),
                ElementsAre(Row{"table-too-large"}));
}
TEST(XlsxReader, RefusesRowsBeyondTheLimit) {
    EXPECT_THAT(xlsx_rows(workbook("<row r=\"900000\"><c r=\"A900000\"><v>1</v></c></row>")),
                ElementsAre(Row{"table-too-long"}));
}
TEST(XlsxReader, RefusesColumnsBeyondTheLimit) {
    EXPECT_THAT(xlsx_rows(workbook("<row><c r=\"XFD1\"><v>1</v></c></row>")), ElementsAre(Row{"table-too-wide"}));
}
TEST(XlsxReader, RefusesAnEmptyWorkbook) { EXPECT_THAT(xlsx_rows(workbook("")), ElementsAre(Row{"file-empty"})); }
TEST(XlsxReader, RefusesAMissingSheet) {
    EXPECT_THAT(xlsx_rows(write_zip({{"xl/workbook.xml",
                                      "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='1'/></sheets></workbook>"},
                                     {"xl/_rels/workbook.xml.rels", "<R><Relationship Id='1' Target='x.xml'/></R>"}})),
                ElementsAre(Row{"file-broken"}));
}

TEST(ReadTables, TellsTheKindsApart) {
    EXPECT_EQ(read_tables(written(sample()))->at(0).rows.size(), 3u);
    EXPECT_EQ(read_tables("a,b\n")->at(0).rows.size(), 1u);
    EXPECT_EQ(read_tables("%PDF-1.4").error().slug, "file-kind-unknown");
}

TEST(ColumnLetters, CountLikeASpreadsheet) {
    EXPECT_EQ(column_letters(1), "A");
    EXPECT_EQ(column_letters(26), "Z");
    EXPECT_EQ(column_letters(28), "AB");
    EXPECT_EQ(column_letters(16384), "XFD");
}

}  // namespace
}  // namespace luoshi::documents
