// Whom money is for, case by case. Children of the school and what is open:
//   A 王小明 K7Q2M4XA 480.00              B 王小 B2B2B2B2 300.00            C 李芳 C3C3C3C3 480.00
//   D 李芳 D4D4D4D4 (another one) 200.00  E 赵一 E5E5E5E5 100.00 and 250.00  F 赵二 F6F6F6F6 120.00 (E's sister)
//   G 孙 G7G7G7G7 77.00 (a name of one character)
#include "fees/payments/matching.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <map>

namespace luoshi::fees::payments {
namespace {

template <class IdType>
IdType numbered(std::uint8_t number) {
    return IdType{Uuid{number}};
}
OpenBill open_bill(std::uint8_t bill, std::uint8_t pupil, const char* code, const char* name, int serial, std::int64_t fen) {
    return {numbered<BillId>(bill), numbered<PupilId>(pupil), code, name, "三年级1班", serial, fen};
}
Matcher school() {
    return Matcher({open_bill(1, 1, "K7Q2M4XA", "王小明", 1, 48'000), open_bill(2, 2, "B2B2B2B2", "王小", 1, 30'000), open_bill(3, 3, "C3C3C3C3", "李芳", 1, 48'000),
                    open_bill(4, 4, "D4D4D4D4", "李芳", 1, 20'000), open_bill(6, 5, "E5E5E5E5", "赵一", 2, 25'000), open_bill(5, 5, "E5E5E5E5", "赵一", 1, 10'000),
                    open_bill(7, 6, "F6F6F6F6", "赵二", 1, 12'000), open_bill(8, 7, "G7G7G7G7", "孙", 1, 7'700)},
                   [](PupilId pupil) -> std::vector<PupilId> {
                       if (pupil == numbered<PupilId>(5)) return {numbered<PupilId>(6)};
                       if (pupil == numbered<PupilId>(6)) return {numbered<PupilId>(5)};
                       return {};
                   });
}

// "certain:code+bill:1=48000" for the first suggestion, "-" for none, and how many there are.
std::string said(const std::vector<Suggestion>& suggestions) {
    if (suggestions.empty()) return "-";
    const auto& first = suggestions.front();
    std::string text(json::enum_name(first.strength));
    text += ":";
    for (std::size_t i = 0; i < first.hints.size(); ++i) text += (i > 0 ? "+" : "") + std::string(json::enum_name(first.hints[i]));
    text += ":";
    for (std::size_t i = 0; i < first.parts.size(); ++i)
        text += fmt::format("{}{}={}", i > 0 ? "," : "", first.parts[i].bill.bytes()[0], first.parts[i].amount_fen);
    return fmt::format("{} of {}", text, suggestions.size());
}

struct Case {
    std::int64_t fen;
    const char* payer;
    const char* remark;
    const char* says;
};
constexpr Case cases[] = {
    // the code
    {48'000, "王大", "K7Q2M4XA", "certain:code+bill:1=48000 of 1"},
    {48'000, "王大", "k7q2m4xa 课后服务费", "certain:code+bill:1=48000 of 1"},
    {48'000, "王大", "Ｋ７Ｑ２Ｍ４ＸＡ", "certain:code+bill:1=48000 of 1"},
    {48'000, "王大", "K7Q2-M4XA", "certain:code+bill:1=48000 of 1"},
    {48'000, "王大", "三年级K7Q2M4XA王小明", "certain:code+bill:1=48000 of 1"},
    {48'000, "K7Q2M4XA", "", "certain:code+bill:1=48000 of 1"},
    {48'000, "王大", "XK7Q2M4XA9", "possible:only_amount:1=48000 of 2"},  // inside a longer number it is no code
    {20'000, "王大", "K7Q2M4XA", "likely:code+part:1=20000 of 1"},
    {50'000, "王大", "K7Q2M4XA", "likely:code+over:1=48000 of 1"},
    {10'000, "赵父", "E5E5E5E5", "certain:code+bill:5=10000 of 1"},
    {25'000, "赵父", "E5E5E5E5", "certain:code+bill:6=25000 of 1"},
    {35'000, "赵父", "E5E5E5E5", "certain:code+all_bills:5=10000,6=25000 of 1"},
    {15'000, "赵父", "E5E5E5E5", "likely:code+part:5=10000,6=5000 of 1"},
    {40'000, "赵父", "E5E5E5E5", "likely:code+over:5=10000,6=25000 of 1"},
    // siblings
    {47'000, "赵父", "E5E5E5E5 F6F6F6F6", "certain:code+siblings:5=10000,6=25000,7=12000 of 1"},
    {47'000, "赵父", "E5E5E5E5", "likely:code+siblings:5=10000,6=25000,7=12000 of 2"},
    {47'000, "赵父", "赵一的课后费", "likely:name+siblings:5=10000,6=25000,7=12000 of 2"},
    // two codes
    {48'000, "某人", "K7Q2M4XA C3C3C3C3", "likely:code+bill+also_named:1=48000 of 2"},
    {96'000, "某人", "K7Q2M4XA C3C3C3C3", "certain:code+siblings:1=48000,3=48000 of 1"},
    // a code and the name of somebody else
    {48'000, "某人", "K7Q2M4XA 李芳", "likely:code+bill+also_named:1=48000 of 3"},
    {48'000, "赵二", "K7Q2M4XA", "likely:code+bill+also_named:1=48000 of 2"},
    // names
    {48'000, "王大", "王小明课后服务费", "likely:name+bill:1=48000 of 2"},
    {30'000, "王大", "王小课后费", "likely:name+bill:2=30000 of 1"},
    {30'000, "王大", "王小明课后费", "possible:name+part:1=30000 of 2"},  // 王小 is not named
    {48'000, "李父", "李芳", "likely:name+bill+also_named:3=48000 of 3"},
    {20'000, "李父", "李芳", "likely:name+bill+also_named:4=20000 of 2"},
    {48'000, "王小明", "转账", "likely:name+bill:1=48000 of 2"},
    {7'700, "孙", "孙", "possible:only_amount:8=7700 of 1"},  // one character is no name
    // the amount alone
    {30'000, "某人", "转账", "possible:only_amount:2=30000 of 1"},
    {48'000, "某人", "转账", "possible:only_amount:1=48000 of 2"},
    {12'345, "某人", "转账", "-"},
    {0, "某人", "K7Q2M4XA", "-"},
};

TEST(Matching, SuggestsByCase) {
    for (const auto& one : cases) EXPECT_EQ(said(school().suggest({one.fen, one.payer, one.remark})), one.says) << one.fen << " " << one.payer << " " << one.remark;
    static_assert(std::size(cases) >= 25);
}

TEST(Matching, IsCertainOnlyWithACode) {
    for (const auto& one : cases) {
        const auto suggestions = school().suggest({one.fen, one.payer, one.remark});
        for (const auto& suggestion : suggestions) {
            if (suggestion.strength != MatchStrength::certain) continue;
            EXPECT_EQ(suggestion.hints.front(), MatchHint::code);
            EXPECT_EQ(suggestions.size(), 1U);
        }
    }
}

TEST(Matching, NeverSuggestsMoreThanTheMoneyOrTheBill) {
    const std::map<std::uint8_t, std::int64_t> open{{1, 48'000}, {2, 30'000}, {3, 48'000}, {4, 20'000}, {5, 10'000}, {6, 25'000}, {7, 12'000}, {8, 7'700}};
    for (const auto& one : cases) {
        for (const auto& suggestion : school().suggest({one.fen, one.payer, one.remark})) {
            std::int64_t sum = 0;
            for (const auto& part : suggestion.parts) {
                EXPECT_GT(part.amount_fen, 0);
                EXPECT_LE(part.amount_fen, open.at(part.bill.bytes()[0]));
                sum += part.amount_fen;
            }
            EXPECT_LE(sum, one.fen);
        }
    }
}

TEST(Matching, GivesNoBillTwice) {
    auto matcher = school();
    matcher.take(matcher.suggest({48'000, "王大", "K7Q2M4XA"}).front().parts);
    EXPECT_EQ(said(matcher.suggest({48'000, "王大", "K7Q2M4XA"})), "possible:only_amount:3=48000 of 1");
}

TEST(Matching, SaysNothingWhereHalfTheSchoolOwesTheSame) {
    std::vector<OpenBill> bills;
    for (std::uint8_t i = 1; i <= 30; ++i) bills.push_back(open_bill(i, i, "NOCODE", "某某", 1, 48'000));
    EXPECT_EQ(said(Matcher(std::move(bills), {}).suggest({48'000, "某人", "转账"})), "-");
}

}  // namespace
}  // namespace luoshi::fees::payments
