#include "notices/links.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices {
namespace {

NoticeId id(std::uint8_t n) { return NoticeId{Uuid{n}}; }

Candidate candidate(std::uint8_t n, std::optional<std::string> number, std::optional<std::string> title, std::optional<Date> issued = {}) {
    return {"430000", id(n), std::move(number), std::move(title), issued};
}
LinkFacts link(std::string role, std::optional<std::string> number, std::optional<std::string> title) {
    LinkFacts facts;
    facts.role = std::move(role);
    facts.number_key = std::move(number);
    facts.title_key = std::move(title);
    return facts;
}

TEST(ResolveLink, TheNumberDecides) {
    const Candidate held[] = {candidate(2, "甲1", "通知"), candidate(3, "甲2", "通知")};
    EXPECT_EQ(resolve(link("basis", "甲2", "通知"), id(1), {}, held).notice, id(3));
}

TEST(ResolveLink, ATitleAloneResolvesOnlyWhenOneFits) {
    const Candidate one[] = {candidate(2, "甲1", "通知")};
    const Candidate two[] = {candidate(2, "甲1", "通知"), candidate(3, "甲2", "通知")};
    EXPECT_EQ(resolve(link("basis", {}, "通知"), id(1), {}, one).notice, id(2));
    EXPECT_EQ(resolve(link("basis", {}, "通知"), id(1), {}, two).state, LinkState::ambiguous);
}

TEST(ResolveLink, NeverToItself) {
    const Candidate held[] = {candidate(1, "甲1", "通知")};
    EXPECT_EQ(resolve(link("repeal", {}, "通知"), id(1), {}, held).state, LinkState::waiting);
}

TEST(ResolveLink, ARepealByTitleMeansTheOlderNotice) {
    const Candidate held[] = {candidate(2, {}, "通知", Date(2018, 1, 1)), candidate(3, {}, "通知", Date(2024, 1, 1))};
    EXPECT_EQ(resolve(link("repeal", {}, "通知"), id(1), Date(2022, 1, 1), held).notice, id(2));
}

TEST(ResolveLink, AnotherNumberOfTheSameTitleIsAnotherDocument) {
    const Candidate held[] = {candidate(2, "甲1", "通知")};
    EXPECT_EQ(resolve(link("basis", "甲9", "通知"), id(1), {}, held).state, LinkState::waiting);
}

TEST(ResolveLink, ANoticeWithoutNumberIsFoundByItsTitle) {
    const Candidate held[] = {candidate(2, {}, "通知")};
    EXPECT_EQ(resolve(link("basis", "甲9", "通知"), id(1), {}, held).notice, id(2));
}

TEST(ResolveLink, StandardsLieOutsideTheRegister) {
    EXPECT_EQ(resolve(link("standard", "GBT9704", {}), id(1), {}, {}).state, LinkState::outside);
}

}  // namespace
}  // namespace luoshi::notices
