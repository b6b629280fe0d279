#include "fees/payments/statement.hpp"

#include <gtest/gtest.h>

namespace luoshi::fees::payments {
namespace {

documents::Table table(std::vector<documents::Row> rows) {
    documents::Table made;
    made.rows = std::move(rows);
    return made;
}
const documents::Row header{"交易日期", "收入金额", "支出金额", "对方户名", "摘要", "流水号"};

std::string slug_of(const Result<Statement>& result) { return result ? "" : result.error().slug; }
std::string fault_of(std::vector<documents::Row> rows) {
    rows.insert(rows.begin(), header);
    const auto read = read_statement(table(std::move(rows)));
    if (!read) return read.error().slug;
    return read->faults.empty() ? "" : read->faults.front().slug;
}

TEST(Statement, ReadsLinesThatCameIn) {
    const auto read = read_statement(table({header,
                                            {"2026-09-03", "480.00", "", "李梅", "K7Q2M4XA 课后服务费", "0001"},
                                            {"2026/9/4 10:22:01", "1,020.5", "", "王强", "", "0002"}}))
                          .value();
    ASSERT_EQ(read.lines.size(), 2U);
    EXPECT_EQ(read.lines[0], (BankLine{2, Date(2026, 9, 3), 48'000, "李梅", "K7Q2M4XA 课后服务费", "0001"}));
    EXPECT_EQ(read.lines[1], (BankLine{3, Date(2026, 9, 4), 102'050, "王强", "", "0002"}));
}

TEST(Statement, FindsItsHeaderBelowATitleAndWithUnits) {
    const auto read = read_statement(table({{"某某银行对公账户明细"}, {"户名：试验小学", "", "币种：人民币"}, {" 交易时间 ", "收入金额（元）", "付款人", "附言", "凭证号码"},
                                            {"20260903", "480", "李梅", "孩子课后费", "A1"}}))
                          .value();
    ASSERT_EQ(read.lines.size(), 1U);
    EXPECT_EQ(read.lines[0].amount_fen, 48'000);
    EXPECT_EQ(read.lines[0].remark, "孩子课后费");
    EXPECT_EQ(read.lines[0].row, 4U);
}

TEST(Statement, PutsSummaryAndRemarkTogether) {
    const auto read = read_statement(table({{"日期", "金额", "付款人", "摘要", "附言", "流水号"}, {"2026-09-03", "480", "李梅", "跨行转账", "K7Q2M4XA", "1"}})).value();
    EXPECT_EQ(read.lines[0].remark, "K7Q2M4XA 跨行转账");
}

TEST(Statement, ReadsThePayersAccountWhereItIsWhole) {
    const documents::Row with_account{"日期", "金额", "付款人", "流水号", "对方账号", "对方开户行"};
    const struct {
        const char* payer;
        const char* cell;
        const char* account;
    } cases[] = {{"李梅", "6222 0000-1111 2222 333", "6222000011112222333"},
                 {"李梅", "６２２２００００１１１１２２２２", "6222000011112222"},
                 {"李梅", "", ""},
                 {"李梅", "6222****2222", ""},
                 {"李梅", "6.22200001111E+18", ""},
                 {"李梅", "6222", ""},
                 {"财付通支付科技有限公司", "6222000011112222333", ""},
                 {"支付宝（中国）网络技术有限公司客户备付金", "6222000011112222333", ""}};
    for (const auto& one : cases) {
        const auto read = read_statement(table({with_account, {"2026-09-03", "480", one.payer, "1", one.cell, "某银行岳麓支行"}})).value();
        ASSERT_EQ(read.lines.size(), 1U) << one.cell;
        EXPECT_EQ(read.lines[0].payer_account, one.account) << one.cell;
        EXPECT_EQ(read.lines[0].payer_bank, *one.account == '\0' ? "" : "某银行岳麓支行") << one.cell;
    }
    const auto wallet = read_statement(table({with_account, {"2026-09-03", "480", "李梅", "1", "6222000011112222333", "支付宝（备付金账户）"}})).value();
    ASSERT_EQ(wallet.lines.size(), 1U);
    EXPECT_EQ(wallet.lines[0].payer_account, "") << "the family's name on a provider's account";
}

TEST(Statement, LeavesOutAnAccountThatASpreadsheetWoreDown) {
    auto worn = table({{"日期", "金额", "付款人", "流水号", "对方账号"}, {"2026-09-03", "480", "李梅", "1", "6222000011112220000"}});
    worn.problems.push_back({.row = 2, .column = 5, .slug = "number-too-long", .detail = "E2：数字太长"});
    const auto read = read_statement(worn).value();
    ASSERT_EQ(read.lines.size(), 1U) << "the line comes in all the same";
    EXPECT_EQ(read.lines[0].payer_account, "");
}

TEST(Statement, PassesOverWhatWentOutAndSums) {
    const auto read = read_statement(table({header,
                                            {"2026-09-03", "480.00", "", "李梅", "", "1"},
                                            {"2026-09-03", "", "300.00", "某公司", "", "2"},
                                            {"2026-09-03", "0.00", "300.00", "某公司", "", "3"},
                                            {},
                                            {"合计", "480.00", "600.00", "", "", ""}}))
                          .value();
    EXPECT_EQ(read.lines.size(), 1U);
    EXPECT_EQ(read.went_out, 2);
}

TEST(Statement, KnowsTheDirectionByASignOrAColumn) {
    const auto read = read_statement(table({{"日期", "金额", "借贷标志", "付款人", "流水号"},
                                            {"2026-09-03", "480.00", "贷", "李梅", "1"},
                                            {"2026-09-03", "480.00", "借", "某公司", "2"},
                                            {"2026-09-03", "-480.00", "", "某公司", "3"},
                                            {"2026-09-03", "+480.00", "", "王强", "4"}}))
                          .value();
    EXPECT_EQ(read.lines.size(), 2U);
    EXPECT_EQ(read.went_out, 2);
}

TEST(Statement, TakesTheSameLineOfAFileOnce) {
    const auto read = read_statement(table({header, {"2026-09-03", "480", "", "李梅", "", "1"}, {"2026-09-03", "480.00", "", "李梅", "", " 1 "}})).value();
    EXPECT_EQ(read.lines.size(), 1U);
    EXPECT_EQ(read.repeated, 1);
}

TEST(Statement, SaysWhatIsWrongWithARow) {
    const struct {
        std::vector<documents::Row> rows;
        const char* fault;
    } cases[] = {
        {{{"三月", "480", "", "李梅", "", "1"}}, "date-unreadable"},
        {{{"2026-02-30", "480", "", "李梅", "", "1"}}, "date-unreadable"},
        {{{"", "480", "", "李梅", "", "1"}}, "date-unreadable"},
        {{{"1926-09-03", "480", "", "李梅", "", "1"}}, "date-unreadable"},
        {{{"2026-09-03", "四百八十", "", "李梅", "", "1"}}, "amount-unreadable"},
        {{{"2026-09-03", "480.005", "", "李梅", "", "1"}}, "amount-unreadable"},
        {{{"2026-09-03", "", "", "李梅", "", "1"}}, "amount-unreadable"},
        {{{"2026-09-03", "4.8E+2", "", "李梅", "", "1"}}, "amount-unreadable"},
        {{{"2026-09-03", "999999999999", "", "李梅", "", "1"}}, "amount-unreadable"},
        {{{"2026-09-03", "480", "", "李梅", "", ""}}, "reference-missing"},
        {{{"2026-09-03", "480", "", "李梅", "", "2.02609E+17"}}, "reference-worn"},
        {{{"2026-09-03", "480", "", "李梅", "", std::string(81, '9')}}, "reference-too-long"},
        {{{"2026-09-03", "480", "", "李梅", "", "1"}, {"2026-09-03", "490", "", "李梅", "", "1"}}, "reference-twice"},
        {{{"2026-09-03", "480", "", "李梅", "", "1"}, {"2026-09-04", "480", "", "李梅", "", "1"}}, "reference-twice"},
    };
    for (const auto& one : cases) EXPECT_EQ(fault_of(one.rows), one.fault) << one.rows.front()[0] << " " << one.rows.front()[1];
}

TEST(Statement, IsAllOrNothing) {
    const auto read = read_statement(table({header, {"2026-09-03", "480", "", "李梅", "", "1"}, {"bad", "bad", "", "", "", ""}})).value();
    EXPECT_TRUE(read.lines.empty());
    EXPECT_EQ(read.faults.size(), 3U);  // day, amount and reference of the one row
    EXPECT_EQ(read.faults.front().row, 3U);
}

TEST(Statement, RefusesTablesThatAreNone) {
    EXPECT_EQ(slug_of(read_statement(table({{"姓名", "班级"}, {"李梅", "1"}}))), "statement-columns");
    EXPECT_EQ(slug_of(read_statement(table({}))), "statement-columns");
    EXPECT_EQ(slug_of(read_statement(table({header}))), "statement-empty");
    EXPECT_EQ(slug_of(read_statement(table({{"日期", "金额", "付款人"}, {"2026-09-03", "480", "李梅"}}))), "statement-columns");
}

TEST(Statement, ReadsFilesInTheEncodingsOfBanks) {
    const std::string utf8 = "日期,金额,付款人,摘要,流水号\n2026-09-03,480.00,李梅,课后服务费,1\n";
    EXPECT_EQ(read_statement(std::string_view(utf8)).value().lines.size(), 1U);
    EXPECT_EQ(read_statement(std::string_view("\xEF\xBB\xBF" + utf8)).value().lines.size(), 1U);
    // The same in GB 18030.
    const std::string gb =
        "\xC8\xD5\xC6\xDA,\xBD\xF0\xB6\xEE,\xB8\xB6\xBF\xEE\xC8\xCB,\xD5\xAA\xD2\xAA,\xC1\xF7\xCB\xAE\xBA\xC5\n"
        "2026-09-03,480.00,\xC0\xEE\xC3\xB7,\xBF\xCE\xBA\xF3\xB7\xFE\xCE\xF1\xB7\xD1,1\n";
    const auto read = read_statement(std::string_view(gb)).value();
    ASSERT_EQ(read.lines.size(), 1U);
    EXPECT_EQ(read.lines[0].payer, "李梅");
}

TEST(Statement, RefusesFilesThatAreNoTables) {
    for (const auto& bytes : {std::string(), std::string("\x00\x01\x02\x03", 4), std::string("PK\x03\x04rest"), std::string("\xFF\xFE\x00\xD8", 4), std::string("%PDF-1.7")}) {
        EXPECT_FALSE(read_statement(std::string_view(bytes))) << bytes.size();
    }
}

TEST(Statement, ReadsAWorkbookWithACover) {
    documents::XlsxWriter writer;
    writer.begin_sheet("封面", {{"说明"}});
    writer.add_row(std::vector<std::string>{"对账单"}).value();
    writer.begin_sheet("明细", {{"日期"}, {"收入金额"}, {"付款人"}, {"附言"}, {"流水号"}});
    writer.add_row(std::vector<std::string>{"2026-09-03", "480.00", "李梅", "K7Q2M4XA", "20260903000000000001"}).value();
    const auto read = read_statement(std::string_view(writer.finish())).value();
    ASSERT_EQ(read.lines.size(), 1U);
    EXPECT_EQ(read.lines[0].reference, "20260903000000000001");
}

TEST(Amount, IsReadAsPeopleAndBanksWriteIt) {
    const struct {
        const char* text;
        std::optional<std::int64_t> fen;
    } cases[] = {{"480", 48'000},        {"480.5", 48'050},   {"480.50", 48'050}, {"1,234.56", 123'456}, {"¥480", 48'000},  {"￥480.00", 48'000}, {"480元", 48'000},
                 {"４８０．００", 48'000}, {" 480 ", 48'000},   {"-1.00", -100},    {"+1.00", 100},        {"480.500", 48'050}, {"0", 0},           {"", {}},
                 {".5", {}},             {"5.", {}},          {"1.2.3", {}},      {"abc", {}},           {"--1", {}},       {"480.001", {}}};
    for (const auto& one : cases) EXPECT_EQ(read_amount(one.text), one.fen) << one.text;
}

TEST(Day, IsReadAsBanksWriteIt) {
    const std::optional<Date> day = Date(2026, 9, 3);
    for (const auto* text : {"2026-09-03", "2026/9/3", "2026.9.3", "20260903", "20260903101500", "2026年9月3日", "2026-09-03 10:15:00", "2026-09-03T10:15:00", "２０２６-０９-０３"})
        EXPECT_EQ(read_day(text), day) << text;
    for (const auto* text : {"", "0", "2026", "2026-13-01", "2026-9", "03/09/2026", "202609", "2026-09-31"}) EXPECT_EQ(read_day(text), std::nullopt) << text;
}

}  // namespace
}  // namespace luoshi::fees::payments
