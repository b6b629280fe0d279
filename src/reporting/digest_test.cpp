// What a digest says, and what its week is called.
#include <gtest/gtest.h>

#include "platform/mail/message.hpp"
#include "reporting/digest.hpp"

namespace luoshi::reporting {
namespace {

DigestFacts facts() {
    DigestFacts all{"岳麓区人民政府", Date(2026, 9, 14), {"2026-09", "2026-09"}, {}, {}};
    all.figures.push_back({find_indicator("participation"), {5, 6, 5.0 / 6, {}, {}}});
    all.figures.push_back({find_indicator("attendance"), {0, 0, {}, {}, {}}});
    all.figures.push_back({find_indicator("refunds_open"), {123'456, {}, 123'456.0, {}, {}}});
    all.counts.duties = 7;
    all.counts.duties_red = 2;
    all.counts.orders = 5;
    all.counts.orders_closed = 3;
    return all;
}

TEST(Digest, CallsAWeekByItsMonday) {
    EXPECT_EQ(week_of(Date(2026, 9, 14)), Date(2026, 9, 14));
    EXPECT_EQ(week_of(Date(2026, 9, 20)), Date(2026, 9, 14));
    EXPECT_EQ(week_of(Date(2026, 9, 21)), Date(2026, 9, 21));
    EXPECT_EQ(week_of(Date(2027, 1, 1)), Date(2026, 12, 28));
}

TEST(Digest, SaysFiguresDutiesAndCasesInChinese) {
    const auto text = digest_text(facts(), DigestLanguage::zh, "https://luoshi.example.cn");
    for (const auto words : {"参加率：83.3% (5/6)", "到课率：暂无数据", "待退金额：1234.56 元", "红色 2，", "共 7。", "整改通知书未销号 2", "https://luoshi.example.cn/digest"}) {
        EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
    }
}

TEST(Digest, SaysTheSameInEnglish) {
    const auto text = digest_text(facts(), DigestLanguage::en, "https://luoshi.example.cn");
    for (const auto words : {"Participation: 83.3% (5/6)", "red 2,", "7 in all", "Orders not closed: 2", "unsubscribe"}) EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
}

TEST(Digest, FitsIntoAMessageHoweverLongTheNameIs) {
    auto long_name = facts();
    long_name.body = std::string(600, 'x');
    for (const auto language : {DigestLanguage::zh, DigestLanguage::en}) {
        EXPECT_TRUE(mail::check({"k", mail::Channel::mail, "a@example.cn", digest_subject(facts(), language), digest_text(facts(), language, "https://a"), "reporting.digest"}));
        EXPECT_TRUE(mail::check({"k", mail::Channel::mail, "a@example.cn", digest_subject(long_name, language), "t", "reporting.digest"}));
    }
}

}  // namespace
}  // namespace luoshi::reporting
