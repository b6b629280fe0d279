#include "notices/akoma_ntoso.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <pugixml.hpp>
#include <set>
#include <sstream>

#include "notices/reading/read_notice.hpp"

namespace luoshi::notices {
namespace {

std::string whole_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

struct Collector : pugi::xml_tree_walker {
    std::set<std::string> ids;
    std::vector<std::string> repeated;
    std::vector<std::string> references;
    bool for_each(pugi::xml_node& node) override {
        if (const auto id = node.attribute("eId")) {
            if (!ids.insert(id.value()).second) repeated.push_back(id.value());
        }
        for (const auto* name : {"refersTo", "source", "href"}) {
            const std::string_view target = node.attribute(name).value();
            if (target.starts_with("#")) references.emplace_back(target.substr(1));
        }
        return true;
    }
};

AkomaNtosoFacts facts() {
    AkomaNtosoFacts facts;
    facts.county = "430000";
    facts.id = "018f0000-0000-7000-8000-000000000001";
    facts.published = Date(2024, 3, 1);
    facts.force.effect_from = Date(2024, 3, 1);
    facts.force.expires_on = Date(2029, 3, 1);
    return facts;
}

// Every sample, and every text with a golden: well-formed, every eId once, every internal reference to something.
TEST(AkomaNtoso, EveryNoticeGivesASoundDocument) {
    int documents = 0;
    for (const auto* folder : {"/samples/notices", "/src/notices/testdata"}) {
        for (const auto& entry : std::filesystem::directory_iterator(std::string(LUOSHI_SOURCE_DIR) + folder)) {
            if (entry.path().extension() != ".txt") continue;
            for (const auto& document : reading::read_notice(whole_file(entry.path())).documents) {
                ++documents;
                pugi::xml_document xml;
                const auto text = write_akoma_ntoso(document, facts());
                const auto result = xml.load_string(text.c_str());
                ASSERT_TRUE(result) << entry.path() << ": " << result.description();
                Collector found;
                xml.traverse(found);
                EXPECT_TRUE(found.repeated.empty()) << entry.path() << ": " << found.repeated.front();
                for (const auto& target : found.references) EXPECT_TRUE(found.ids.contains(target)) << entry.path() << ": #" << target;
                EXPECT_TRUE(xml.select_node("/akomaNtoso/act/meta/identification/FRBRWork/FRBRthis"));
                EXPECT_EQ(xml.select_nodes("//num").size(), document.clauses.size()) << entry.path();
            }
        }
    }
    EXPECT_GT(documents, 5);
}

TEST(AkomaNtoso, ClausesNestByTheirLevel) {
    const auto reading = reading::read_notice("关于课后服务的通知\n\n一、总体要求\n\n（一）基本原则。坚持自愿。\n\n1.不得强制。\n\n二、其他\n\n按规定执行。\n");
    ASSERT_FALSE(reading.documents.empty());
    pugi::xml_document xml;
    ASSERT_TRUE(xml.load_string(write_akoma_ntoso(reading.documents[0], facts()).c_str()));
    EXPECT_TRUE(xml.select_node("//section[@eId='sec_1']/paragraph[@eId='sec_1__para_1']/subparagraph[@eId='sec_1__para_1__subpara_1']"));
    EXPECT_TRUE(xml.select_node("//section[@eId='sec_2']"));
}

TEST(AkomaNtoso, TextThatXmlCannotCarryIsLeftOut) {
    reading::Document document;
    document.clauses.push_back({.path = "一", .marker = "一、", .level = 1, .heading = "甲<乙&丙\"\x01", .lines = {1, 1}, .text = "a\x02]]>b", .confidence = {}});
    pugi::xml_document xml;
    ASSERT_TRUE(xml.load_string(write_akoma_ntoso(document, facts()).c_str()));
    EXPECT_STREQ(xml.select_node("//heading").node().child_value(), "甲<乙&丙\"");
}

}  // namespace
}  // namespace luoshi::notices
