#include "fees/payments/booked.hpp"

#include <gtest/gtest.h>

namespace luoshi::fees::payments {
namespace {

EntryId entry_id(std::uint8_t number) {
    Uuid bytes{};
    bytes[15] = number;
    return EntryId{bytes};
}
const BookedEntry cash{entry_id(1), 48'000, Date(2026, 9, 10), "banking", journal::Account::counter, "现金存行 D0001", "D0001"};
const BookedEntry clearing{entry_id(2), 48'000, Date(2026, 9, 10), "banking", journal::Account::online, "线上清算到账 Q20260910", "Q20260910"};
const BookedEntry from_treasury{entry_id(6), 48'000, Date(2026, 9, 10), "banking", journal::Account::treasury, "财政专户拨回 B0001", "B0001"};
const BookedEntry to_treasury{entry_id(7), 48'000, Date(2026, 9, 10), "banking", journal::Account::bank, "缴存财政专户 T0001", "T0001"};
const BookedEntry grant{entry_id(3), 48'000, Date(2026, 9, 10), "grant_received", journal::Account::grants, "补助到账：岳麓区财政局（岳财教〔2026〕9号）", "岳财教〔2026〕9号"};
const BookedEntry refund{entry_id(4), 48'000, Date(2026, 9, 10), "refund", journal::Account::refunds_due, "退费未到账：账号错误", ""};
const BookedEntry pay{entry_id(6), 48'000, Date(2026, 9, 10), "pay_sheet", journal::Account::payables, "银行退回 周老师 的 2026-06-01 至 2026-06-30 酬劳：户名不符", ""};

BankLine line(std::string payer, std::string remark, std::string reference = "7", std::int64_t fen = 48'000, Date day = Date(2026, 9, 11)) {
    return {1, day, fen, std::move(payer), std::move(remark), std::move(reference)};
}

TEST(BookedLine, IsKnownByTheSlipTheDocumentOrWhoSentIt) {
    struct Case {
        const char* name;
        BankLine line;
        BookedEntry entry;
        std::optional<BookedHint> hint;
    };
    const Case cases[] = {
        {"the slip in the remark", line("", "缴存 d0001"), cash, BookedHint::slip},
        {"the slip in full width", line("", "Ｄ０００１"), cash, BookedHint::slip},
        {"the slip as the line's number", line("", "", "D0001"), cash, BookedHint::slip},
        {"a longer number is another one", line("", "D00012"), cash, BookedHint::amount},
        {"the school itself", line("长沙市岳麓区试验小学", ""), cash, BookedHint::sender},
        {"cash, says the bank", line("", "现金存入"), cash, BookedHint::sender},
        {"the clearing house", line("财付通支付科技有限公司", ""), clearing, BookedHint::sender},
        {"the treasury", line("岳麓区财政局", "拨付"), from_treasury, BookedHint::sender},
        {"nobody carries cash from the treasury", line("", "现金存入"), from_treasury, BookedHint::amount},
        {"the school, on the treasury's list", line("长沙市岳麓区试验小学", "缴款"), to_treasury, BookedHint::sender},
        {"the school's transfer is no cash", line("", "现金存入"), to_treasury, BookedHint::amount},
        {"the clearing house does not carry cash", line("财付通支付科技有限公司", ""), cash, BookedHint::amount},
        {"the giver", line("岳麓区财政局", "拨款"), grant, BookedHint::sender},
        {"the document", line("国库", "岳财教〔2026〕9号"), grant, BookedHint::slip},
        {"a family", line("李梅", "转账"), grant, BookedHint::amount},
        {"a transfer that came back", line("", "退汇"), refund, BookedHint::sender},
        {"a transfer that came back long before it was noted", line("", "退汇", "7", 48'000, Date(2026, 6, 12)), refund, BookedHint::amount},
        {"a transfer that came back ten days before it was noted", line("", "退汇", "7", 48'000, Date(2026, 8, 31)), refund, BookedHint::sender},
        {"a transfer that came back too long ago", line("", "退汇", "7", 48'000, Date(2026, 6, 11)), refund, std::nullopt},
        {"a transfer does not come back long after it was noted", line("", "退汇", "7", 48'000, Date(2026, 9, 21)), refund, std::nullopt},
        {"pay that came back", line("", "退票"), pay, BookedHint::sender},
        {"pay that came back long before it was noted", line("", "退票", "7", 48'000, Date(2026, 6, 12)), pay, BookedHint::amount},
        {"nobody", line("李梅", ""), refund, BookedHint::amount},
        {"another sum", line("", "D0001", "7", 48'001), cash, std::nullopt},
        {"ten days later", line("", "D0001", "7", 48'000, Date(2026, 9, 20)), cash, BookedHint::slip},
        {"eleven days later", line("", "D0001", "7", 48'000, Date(2026, 9, 21)), cash, std::nullopt},
        {"the slip was typed later than the bank shows", line("", "D0001", "7", 48'000, Date(2026, 8, 31)), cash, BookedHint::slip},
    };
    for (const auto& one : cases) EXPECT_EQ(booked_hint(one.line, one.entry, "试验小学"), one.hint) << one.name;
}

TEST(BookedLine, TakesTheStrongestAndThenTheNearestEntryAndNoneTwice) {
    auto earlier = cash;
    earlier.entry = entry_id(5);
    earlier.day = Date(2026, 9, 5);
    earlier.mark = "D0000";
    BookedMatcher matcher({grant, earlier, cash}, "试验小学");
    const auto by_slip = matcher.suggest(line("", "缴存 D0000"));
    ASSERT_EQ(by_slip.size(), 3U);
    EXPECT_EQ(by_slip[0].entry->entry, earlier.entry);
    const auto by_sender = matcher.suggest(line("试验小学", ""));
    EXPECT_EQ(by_sender[0].entry->entry, cash.entry);
    matcher.take(cash.entry);
    EXPECT_EQ(matcher.suggest(line("试验小学", ""))[0].entry->entry, earlier.entry);
    matcher.take(earlier.entry);
    EXPECT_FALSE(matcher.suggest(line("试验小学", ""))[0].certain());
}

}  // namespace
}  // namespace luoshi::fees::payments
