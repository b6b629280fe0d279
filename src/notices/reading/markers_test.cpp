#include "notices/reading/markers.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices::reading {
namespace {

std::string part_of(std::string_view line) {
    const auto marker = parse_marker(line);
    return marker ? path_part(*marker, line) : "-";
}

TEST(Markers, AreRecognisedInEveryStyle) {
    const std::pair<const char*, const char*> table[] = {
        {"一、总体要求", "一"},
        {"十二、附则", "十二"},
        {"（一）目标", "(一)"},
        {"(三) 建设", "(三)"},
        {"（十一)混用", "(十一)"},
        {"1.建设智库", "1"},
        {"２．夯实", "2"},
        {"3、巩固", "3"},
        {"（1）每生", "(1)"},
        {"4）其他", "(4)"},
        {"①视力表", "①"},
        {"⑴甲", "(1)"},
        {"㈡乙", "(二)"},
        {"第三章 附则", "第三章"},
        {"第十二条 学校", "第十二条"},
        {"第12条　学校", "第十二条"},
        {"一是强化", "一是"},
        {"第一节　一般规定", "第一节"},
        {"1.2023年活动方案", "1"},
        {"第五条之一　增加", "第五条之一"},
    };
    for (const auto& [line, part] : table) EXPECT_EQ(part_of(line), part) << line;
}

TEST(Markers, DoNotStandWhereSomethingElseIsMeant) {
    for (const char* line :
         {"一、二年级学生", "一、二、三等奖", "1.5万元", "第三条规定的条件", "第三条、第四条", "第二条第三款",
          "（2022年3月）", "2022.3.1", "十个项目", "一批学校", "第五批名单", "（含技工院校）"}) {
        EXPECT_FALSE(parse_marker(line)) << line;
    }
}

TEST(Markers, KnowWhetherBothBracketsAreHalfWidth) {
    EXPECT_TRUE(parse_marker("(三) 建设")->half_width);
    EXPECT_FALSE(parse_marker("（三)建设")->half_width);
    EXPECT_FALSE(parse_marker("（三)建设")->full_width);
    EXPECT_TRUE(parse_marker("（三）建设")->full_width);
}

TEST(Markers, NumbersAreWrittenInHan) {
    EXPECT_EQ(han_number(7), "七");
    EXPECT_EQ(han_number(10), "十");
    EXPECT_EQ(han_number(21), "二十一");
    EXPECT_EQ(han_number(105), "一百零五");
}

}  // namespace
}  // namespace luoshi::notices::reading
