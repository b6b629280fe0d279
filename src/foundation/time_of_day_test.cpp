#include "foundation/time_of_day.hpp"

#include <gtest/gtest.h>

namespace luoshi {
namespace {

TEST(TimeOfDay, IsReadAndWrittenTheSame) {
    for (const char* text : {"00:00", "08:05", "16:30", "23:59", "24:00"})
        EXPECT_EQ(TimeOfDay::parse(text).value().to_string(), text);
    EXPECT_EQ(TimeOfDay::parse("8:05"), TimeOfDay(8, 5));
    EXPECT_EQ(TimeOfDay(16, 30).minutes(), 990);
    EXPECT_LT(TimeOfDay(16, 30), TimeOfDay(17, 0));
}

TEST(TimeOfDay, OtherFormsAreNoTime) {
    for (const char* text :
         {"", ":", "16", "16:3", "16:60", "24:01", "116:30", "ab:cd", "16:30:00", " 8:05", "-1:30", "16：30"}) {
        EXPECT_FALSE(TimeOfDay::parse(text)) << text;
    }
}

}  // namespace
}  // namespace luoshi
