#include "programmes/events/records/links.hpp"

#include <gtest/gtest.h>

namespace luoshi::programmes::events::records {
namespace {

TEST(Links, AreTheSameHoweverTheyWereCopied) {
    struct Case {
        const char *link, *plain;
    };
    const Case cases[] = {
        {"https://www.example.cn/a/1.html", "example.cn/a/1.html"},
        {"HTTP://Example.CN:80/a/1.html#top", "example.cn/a/1.html"},
        {" https://example.cn/a/1.html?utm_source=app&from=singlemessage ", "example.cn/a/1.html"},
        {"https://example.cn/a/?b=2&a=1", "example.cn/a?a=1&b=2"},
        {"https://example.cn/a?a=1&b=2&isappinstalled=0", "example.cn/a?a=1&b=2"},
        {"https://example.cn:8443/A", "example.cn:8443/A"},
        {"https://example.cn", "example.cn"},
        {"https://mp.example.cn/s?__biz=Mz&mid=1&scene=21#wechat", "mp.example.cn/s?__biz=Mz&mid=1"},
    };
    for (const auto& one : cases) EXPECT_EQ(plain_link(one.link).value(), one.plain);
    // A path tells capital letters apart, a number of an article is no tracking.
    EXPECT_NE(plain_link("https://example.cn/A").value(), plain_link("https://example.cn/a").value());
    EXPECT_NE(plain_link("https://example.cn/?id=1").value(), plain_link("https://example.cn/?id=2").value());
}

TEST(Links, AreRefusedWhenTheyAreNone) {
    for (const auto* text : {"", "example.cn/a", "ftp://example.cn", "https://", "https://无", "https://a b.cn/"}) EXPECT_FALSE(plain_link(text)) << text;
}

TEST(Links, CountAFileWhereThereIsNoAddress) {
    EXPECT_EQ(counted_key("https://www.example.cn/a", "").value(), counted_key("http://example.cn/a/", std::string(64, '0')).value()) << "the address comes first";
    EXPECT_NE(counted_key("", std::string(64, '0')).value(), counted_key("", std::string(64, '1')).value());
    EXPECT_EQ(counted_key("", "").error().slug, "link-or-file");
}

}  // namespace
}  // namespace luoshi::programmes::events::records
