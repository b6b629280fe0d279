#include "notices/reading/numbers.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices::reading {
namespace {

TEST(Numbers, AreTheSameWithAnyBrackets) {
    for (const char* line :
         {"湘教改〔2022〕1号", "湘教改[2022]1号", "湘教改(2022)1号", "湘教改【2022】1号", "湘教改（2022）第1号",
          "湘教改〔2022〕 1 号", "湘教改﹝2022﹞1号", "湘教改〔２０２２〕１号"}) {
        const auto found = number_line(line);
        ASSERT_TRUE(found) << line;
        EXPECT_EQ(found->code, "湘教改");
        EXPECT_EQ(found->normalized(), "湘教改〔2022〕1号");
    }
}

TEST(Numbers, OfOrdersAndProclamationsHaveNoCode) {
    const auto order = number_line("第242号");
    ASSERT_TRUE(order);
    EXPECT_EQ(order->serial, 242);
    EXPECT_FALSE(order->year);
    const auto proclamation = number_line("2023年第2号");
    ASSERT_TRUE(proclamation);
    EXPECT_EQ(proclamation->year, 2023);
    EXPECT_TRUE(number_line("湖南省人民政府令第242号"));
}

TEST(Numbers, StandBesideTheSigner) { EXPECT_EQ(number_line("石教〔2023〕15号　　　　签发人：张三")->code, "石教"); }

TEST(Numbers, InASentenceLoseTheWordsBefore) {
    const std::string text = "按照湘教发〔2020〕3号文件要求";
    const auto found = find_number(text, 0, text.size());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->raw, "湘教发〔2020〕3号");
}

TEST(Numbers, AreNotSeenInOtherLines) {
    for (const char* line : {"2022年3月1日", "第三条", "各市州教育局：", "（2022年3月1日）",
                             "根据湘教发〔2020〕3号文件，现通知如下：", "1号楼"})
        EXPECT_FALSE(number_line(line)) << line;
}

}  // namespace
}  // namespace luoshi::notices::reading
