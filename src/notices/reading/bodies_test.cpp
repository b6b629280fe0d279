#include "notices/reading/bodies.hpp"

#include <gtest/gtest.h>

#include "notices/reading/test_texts.hpp"

namespace luoshi::notices::reading {
namespace {

TEST(Bodies, AreToldFromOtherLines) {
    for (const char* name : {"湖南省教育厅", "省发展和改革委员会", "长沙市人民政府", "中共湖南省委教育工作委员会",
                             "湖南省人民政府办公厅", "新化县教育局"})
        EXPECT_TRUE(is_body_name(name)) << name;
    for (const char* line :
         {"关于做好工作的通知", "全省教育布局", "进一步加强干部", "2022年3月1日", "总体要求", "教育局，财政局"})
        EXPECT_FALSE(is_body_name(line)) << line;
}

TEST(Bodies, OfAnAddressAreExpanded) {
    const std::pair<const char*, const char*> table[] = {
        {"各市州教育局、发展改革委、财政局", "各市州教育局|各市州发展改革委|各市州财政局"},
        {"各市州、县市区人民政府", "各市州人民政府|各县市区人民政府"},
        {"各市州、县市区人民政府，省政府各厅委、各直属机构",
         "各市州人民政府|各县市区人民政府|省政府各厅委|省政府各直属机构"},
        {"各市州教育局，各高等学校，厅直属各单位", "各市州教育局|各高等学校|厅直属各单位"},
        {"各区县（市）教育局", "各区县（市）教育局"},
        {"各市州教育局和财政局", "各市州教育局|各市州财政局"},
        {"各市州发展和改革委员会", "各市州发展和改革委员会"},
    };
    for (const auto& [text, bodies] : table) EXPECT_EQ(joined(expand_bodies(text)), bodies) << text;
}

TEST(Bodies, GluedTogetherComeApart) {
    EXPECT_EQ(joined(split_glued_bodies("湖南省教育厅湖南省财政厅")), "湖南省教育厅|湖南省财政厅");
    EXPECT_EQ(joined(split_glued_bodies("湖南省教育厅")), "湖南省教育厅");
    EXPECT_EQ(joined(split_glued_bodies("长沙市教育局长沙市财政局")), "长沙市教育局|长沙市财政局");
    EXPECT_TRUE(split_glued_bodies("关于做好工作的通知").empty());
}

TEST(Bodies, ShortNamesAreFilledUpFromTheRegion) {
    EXPECT_EQ(full_name("省教育厅", "湖南省"), "湖南省教育厅");
    EXPECT_EQ(full_name("市教育局", "长沙市"), "长沙市教育局");
    EXPECT_EQ(full_name("市场监督管理局", "长沙市"), "市场监督管理局");
    EXPECT_EQ(region_of("湖南省教育厅"), "湖南省");
    EXPECT_EQ(region_of("新化县教育局"), "新化县");
}

TEST(Bodies, HaveStandardNames) {
    EXPECT_EQ(standard_name("湖南省住房城乡建设厅"), "湖南省住房和城乡建设厅");
    EXPECT_EQ(standard_name("省发展改革委"), "省发展和改革委员会");
    EXPECT_EQ(standard_name("湖南省住房和城乡建设厅"), "湖南省住房和城乡建设厅");
    EXPECT_TRUE(same_body("省教育厅", "湖南省教育厅"));
    EXPECT_FALSE(same_body("湖南省财政厅", "湖南省教育厅"));
}

TEST(Bodies, ActorsOweDuties) {
    for (const char* name : {"省教育厅", "各地", "学校", "各级教育行政部门", "市人力资源和社会保障局", "各班主任"})
        EXPECT_TRUE(is_actor_list(name)) << name;
    for (const char* text : {"由省教育厅", "对学校", "工作", "全省新建公办幼儿园", "收费标准"})
        EXPECT_FALSE(is_actor_list(text)) << text;
}

}  // namespace
}  // namespace luoshi::notices::reading
