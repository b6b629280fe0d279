#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "platform/config/config.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/mail/mime.hpp"
#include "platform/mail/sender.hpp"

namespace luoshi::mail {
namespace {

Message message() {
    return {"k1",
            Channel::mail,
            "parent@example.cn",
            "缺勤提醒",
            "孩子今天没有到课。\n请联系老师。",
            "attendance.absence_alarm"};
}

TEST(Message, WithALineBreakInAHeaderIsRefused) {
    for (const auto& bad :
         {std::string("a\r\nBcc: x@example.cn"), std::string("a\nb"), std::string("a\0b", 3), std::string("a\rb")}) {
        for (auto member : {&Message::subject, &Message::to, &Message::key, &Message::kind}) {
            auto tried = message();
            tried.*member = bad;
            EXPECT_EQ(check(tried).error().slug, "mail-header-injection");
        }
    }
}

TEST(Message, IsCheckedInATable) {
    struct Case {
        std::string to;
        bool good;
    };
    const Case cases[] = {{"a@example.cn", true},
                          {"a.b+c@sub.example.com", true},
                          {"a@b", false},
                          {"a..b@example.cn", false},
                          {".a@example.cn", false},
                          {"@example.cn", false},
                          {"a@example..cn", false},
                          {"a b@example.cn", false},
                          {"a@exa mple.cn", false},
                          {"<a@example.cn>", false},
                          {"a@example.cn,b@example.cn", false},
                          {"王@example.cn", false},
                          {"", false},
                          {std::string(65, 'a') + "@example.cn", false}};
    for (const auto& c : cases) EXPECT_EQ(is_mail_address(c.to), c.good) << c.to;
    auto empty = message();
    empty.text.clear();
    EXPECT_EQ(check(empty).error().slug, "mail-empty");
    auto longer = message();
    longer.subject = std::string(201, 'a');
    EXPECT_EQ(check(longer).error().slug, "mail-too-long");
    EXPECT_TRUE(check(message()));
}

TEST(Message, KeepsOnlyAMaskedAddressAfterwards) {
    EXPECT_EQ(masked("parent@example.cn"), "p***@example.cn");
    EXPECT_EQ(masked("13812341234"), "138****1234");
    EXPECT_EQ(masked("abc"), "***");
    EXPECT_EQ(masked(""), "***");
}

TEST(Mime, IsTheSameMessageForTheSameKey) {
    const Envelope envelope{"school@example.cn", "落实", Instant::parse("2026-09-01T16:30:00+08:00").value()};
    const auto text = mime(message(), "430104", envelope);
    EXPECT_NE(text.find("Date: Tue, 1 Sep 2026 16:30:00 +0800\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("Subject: =?UTF-8?B?57y65Yuk5o+Q6YaS?=\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("To: <parent@example.cn>\r\n"), std::string::npos);
    const auto id = [](const std::string& t) { return t.substr(t.find("Message-ID"), 60); };
    auto other = message();
    EXPECT_EQ(id(text), id(mime(other, "430104", envelope)));
    other.key = "k2";
    EXPECT_NE(id(text), id(mime(other, "430104", envelope)));
    EXPECT_NE(id(text), id(mime(message(), "430105", envelope)));
}

RC_GTEST_PROP(Mime, EncodedWordsComeBackWhole, ()) {
    const auto points = *rc::gen::container<std::vector<int>>(rc::gen::element<int>('a', ' ', 0x4e2d, 0x1f600, 0xe9));
    std::string text;
    for (const int p : points) {
        if (p < 0x80)
            text += static_cast<char>(p);
        else if (p < 0x800)
            text += {static_cast<char>(0xC0 | (p >> 6)), static_cast<char>(0x80 | (p & 63))};
        else if (p < 0x10000)
            text += {static_cast<char>(0xE0 | (p >> 12)), static_cast<char>(0x80 | ((p >> 6) & 63)),
                     static_cast<char>(0x80 | (p & 63))};
        else
            text += {static_cast<char>(0xF0 | (p >> 18)), static_cast<char>(0x80 | ((p >> 12) & 63)),
                     static_cast<char>(0x80 | ((p >> 6) & 63)), static_cast<char>(0x80 | (p & 63))};
    }
    const auto words = encoded_words(text);
    std::string back;
    std::string_view rest = words;
    if (!rest.starts_with("=?UTF-8?B?")) {
        back = words;
    } else {
        while (!rest.empty()) {
            const auto end = rest.find("?=");
            RC_ASSERT(end + 2 <= 75U);
            const auto part = crypto::from_base64(rest.substr(10, end - 10)).value();
            RC_ASSERT((static_cast<unsigned char>(part[0]) & 0xC0) != 0x80);  // never cut inside a character
            back += part;
            rest.remove_prefix(std::min(rest.size(), end + 2 + 3));  // "?=\r\n "
        }
    }
    RC_ASSERT(back == text);
}

TEST(Hook, SignsTimeAndBody) {
    EXPECT_EQ(hook_signature("0123456789abcdef", "1788000000", "{}").size(), 64U);
    EXPECT_NE(hook_signature("0123456789abcdef", "1788000000", "{}"),
              hook_signature("0123456789abcdef", "1788000001", "{}"));
    EXPECT_NE(hook_signature("0123456789abcdef", "1788000000", "{}"),
              hook_signature("0123456789abcdeg", "1788000000", "{}"));
}

Result<Senders> from(config::Values values) {
    return senders_from(config::Config::load(
                            values, [](std::string_view) { return std::nullopt; }, std::nullopt)
                            .value());
}

TEST(Settings, WithoutAnyBothChannelsAreOff) {
    const auto senders = from({}).value();
    EXPECT_FALSE(senders.mail);
    EXPECT_FALSE(senders.hook);
}

TEST(Settings, ThatCannotWorkAreNamed) {
    const config::Values good{{"mail.smtp-host", "mail.example.cn"}, {"mail.from", "school@example.cn"}};
    EXPECT_TRUE(from(good).value().mail);
    const std::pair<std::string, std::string> wrong[] = {
        {"mail.from", "nobody"}, {"mail.smtp-tls", "perhaps"}, {"mail.hook-url", "http://far.example.cn"}};
    for (const auto& [name, value] : wrong) {
        auto values = good;
        values[name] = value;
        const auto refused = from(values);
        ASSERT_FALSE(refused) << name;
        EXPECT_NE(refused.error().detail.find(name), std::string::npos);
    }
    auto plain = good;
    plain["mail.smtp-tls"] = "none";
    plain["mail.smtp-user"] = "school";
    EXPECT_EQ(from(plain).error().slug, "mail-settings-invalid");
    EXPECT_EQ(from({{"mail.hook-url", "https://far.example.cn"}, {"mail.hook-secret", "short"}}).error().slug,
              "mail-settings-invalid");
}

}  // namespace
}  // namespace luoshi::mail
