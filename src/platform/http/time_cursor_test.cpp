#include "platform/http/time_cursor.hpp"

#include <gtest/gtest.h>

namespace luoshi::http {
namespace {

constexpr const char* id = "0191e2c4-0000-7000-8000-000000000001";

TEST(TimeCursor, ReadsWhatItWrote) {
    const auto at = Instant::from_microseconds(1'788'000'000'123'456);
    const auto cursor = read_time_cursor(write_time_cursor(at, id)).value();
    EXPECT_EQ(cursor.at, at.microseconds());
    EXPECT_EQ(cursor.id, id);
}

TEST(TimeCursor, WithoutOneTheFirstPageIsAskedFor) {
    EXPECT_GT(read_time_cursor({}).value().at, Instant::from_microseconds(1'788'000'000'123'456).microseconds());
    const auto oldest = read_time_cursor({}, TimeOrder::oldest_first).value();
    EXPECT_EQ(oldest.at, 0);
    EXPECT_EQ(oldest.id, "");
}

TEST(TimeCursor, IsRefusedWhenSomebodyChangedIt) {
    for (const std::string text : {"", "~", "12", "12~", "x~0191e2c4-0000-7000-8000-000000000001", "12x~0191e2c4-0000-7000-8000-000000000001", "12~0191", "99999999999999999999~0191e2c4-0000-7000-8000-000000000001"})
        EXPECT_EQ(read_time_cursor(text).error().slug, "bad-cursor") << text;
}

}  // namespace
}  // namespace luoshi::http
