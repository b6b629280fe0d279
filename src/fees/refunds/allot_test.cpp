#include "fees/refunds/allot.hpp"

#include <gtest/gtest.h>

#include <string>

namespace luoshi::fees::refunds {
namespace {

std::string said(std::int64_t amount, std::vector<std::int64_t> left) {
    std::vector<Money> sources;
    for (const auto fen : left) sources.push_back(Money::fen(fen));
    std::string text;
    for (const auto& part : allot(Money::fen(amount), sources)) text += std::to_string(part.source) + ":" + std::to_string(part.amount.in_fen()) + " ";
    return text;
}

TEST(Allot, TakesTheLatestPaymentFirst) {
    struct Case {
        const char* because;
        std::int64_t amount;
        std::vector<std::int64_t> left;
        const char* parts;
    };
    const Case cases[] = {
        {"one holds it all", 100, {300, 200}, "0:100 "},
        {"just as much", 300, {300, 200}, "0:300 "},
        {"the rest comes from the one before", 301, {300, 200}, "0:300 1:1 "},
        {"one that went back already is passed over", 100, {0, 200}, "1:100 "},
        {"one that is overdrawn gives nothing", 100, {-5, 200}, "1:100 "},
        {"all of them do not hold enough", 600, {300, 200}, "0:300 1:200 "},
        {"no payments", 100, {}, ""},
        {"nothing to pay", 0, {300}, ""},
    };
    for (const auto& row : cases) EXPECT_EQ(said(row.amount, row.left), row.parts) << row.because;
}

}  // namespace
}  // namespace luoshi::fees::refunds
