#include "notices/corrections.hpp"

#include <gtest/gtest.h>

#include "foundation/random.hpp"

namespace luoshi::notices {
namespace {

using reading::Document;

Document a_document() {
    Document document;
    document.id = "A";
    document.lines = {1, 20};
    document.title.emplace();
    document.title->text = "关于课后服务的通知";
    document.title->genre = "通知";
    document.title->line = 3;
    document.clauses = {
        {.path = "一", .marker = "一、", .level = 1, .heading = "目标", .lines = {5, 6}, .text = "建设20个基地，支持3所学校。", .confidence = {}},
        {.path = "二", .marker = "二、", .level = 1, .heading = "机制", .lines = {8, 9}, .text = "各地负责。", .confidence = {}},
        {.path = "二", .marker = "二、", .level = 1, .heading = "机制", .lines = {10, 11}, .text = "再说一遍。", .confidence = {}},
    };
    document.quantities = {
        {.path = "一", .line = 5, .raw = "20个", .value = 20, .value_max = {}, .comparator = "=", .unit = "个", .object = "基地", .scope = "total", .per = {}, .verb = "建设"},
        {.path = "一", .line = 5, .raw = "3所", .value = 3, .value_max = {}, .comparator = "=", .unit = "所", .object = "学校", .scope = "total", .per = {}, .verb = "支持"},
    };
    return document;
}

class Corrector {
 public:
    explicit Corrector(Document reading) : reading_(std::move(reading)) {}

    Result<Nothing> correct(std::string path, CorrectionAct act, std::optional<json::value> value) {
        Correction correction{.id = CorrectionId::make(Instant{}, *random_), .path = std::move(path), .act = act, .value = std::move(value), .was = {}, .reason = "原文如此", .author = "甲", .at = {}};
        TRY(correction, prepare_correction(reading_, made_, std::move(correction), 20));
        made_.push_back(std::move(correction));
        return Nothing{};
    }
    Result<Nothing> set(std::string path, json::value value) { return correct(std::move(path), CorrectionAct::set, std::move(value)); }
    std::string refusal(std::string path, CorrectionAct act, std::optional<json::value> value) {
        const auto answer = correct(std::move(path), act, std::move(value));
        return answer ? "" : answer.error().slug;
    }
    Overlay overlay() const { return lay_over(reading_, made_); }
    void read_again(Document reading) { reading_ = std::move(reading); }
    const std::vector<Correction>& made() const { return made_; }

 private:
    std::unique_ptr<Random> random_ = seeded_random(1);
    Document reading_;
    std::vector<Correction> made_;
};

TEST(Corrections, PutAValueOverTheReading) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("title/text", "关于加强课后服务的通知"));
    const auto overlay = corrector.overlay();
    EXPECT_EQ(overlay.document.title->text, "关于加强课后服务的通知");
    EXPECT_EQ(overlay.document.title->genre, "通知") << "the other members stay as read";
    EXPECT_EQ(overlay.fits[0], CorrectionFit::applied);
    EXPECT_EQ(overlay.corrected.at("title"), std::vector<std::string>{"text"});
}

TEST(Corrections, NameItemsOfOneClauseByTheirWords) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("quantities/一:3所/value", 4));
    EXPECT_EQ(corrector.overlay().document.quantities[0].value, 20);
    EXPECT_EQ(corrector.overlay().document.quantities[1].value, 4);
}

TEST(Corrections, TellRepeatedClausesApart) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("clauses/二#2/heading", "其他"));
    EXPECT_EQ(corrector.overlay().document.clauses[1].heading, "机制");
    EXPECT_EQ(corrector.overlay().document.clauses[2].heading, "其他");
}

TEST(Corrections, TheLastOneOfAFieldCounts) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("issued", "2022-01-01"));
    ASSERT_TRUE(corrector.set("issued", "2022-02-02"));
    const auto overlay = corrector.overlay();
    EXPECT_EQ(overlay.document.issued, Date(2022, 2, 2));
    EXPECT_EQ(overlay.fits[0], CorrectionFit::superseded);
}

TEST(Corrections, AResetGivesTheReadingBack) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("title/text", "别的"));
    ASSERT_TRUE(corrector.correct("title/text", CorrectionAct::reset, {}));
    EXPECT_EQ(corrector.overlay().document.title->text, "关于课后服务的通知");
}

TEST(Corrections, AddAndTakeBackAnItem) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.correct("clauses", CorrectionAct::add, json::value{{"path", "一.(一)"}, {"marker", "（一）"}, {"level", 2}, {"lines", {7, 7}}, {"text", "漏读的一款"}}));
    auto overlay = corrector.overlay();
    ASSERT_EQ(overlay.document.clauses.size(), 4U);
    EXPECT_EQ(overlay.document.clauses[1].text, "漏读的一款") << "it stands where its lines are";
    const auto key = overlay.keys.at("clauses")[1];
    ASSERT_TRUE(corrector.set("clauses/" + key + "/text", "漏读的那一款"));
    EXPECT_EQ(corrector.overlay().document.clauses[1].text, "漏读的那一款");
    ASSERT_TRUE(corrector.correct("clauses/" + key, CorrectionAct::remove, {}));
    EXPECT_EQ(corrector.overlay().document.clauses.size(), 3U);
}

TEST(Corrections, RemoveAnItem) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.correct("clauses/二#2", CorrectionAct::remove, {}));
    EXPECT_EQ(corrector.overlay().document.clauses.size(), 2U);
    EXPECT_EQ(corrector.refusal("clauses/二#2/text", CorrectionAct::set, "x"), "item-gone");
}

TEST(Corrections, GiveANumberToADocumentWithoutOne) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("number/raw", "湘教改[2022]1号"));
    const auto number = corrector.overlay().document.number;
    ASSERT_TRUE(number);
    EXPECT_EQ(number->code, "湘教改");
    EXPECT_EQ(number->year, 2022);
    EXPECT_EQ(number->serial, 1);
    EXPECT_EQ(number->normalized, "湘教改〔2022〕1号");
}

TEST(Corrections, RefuseWhatTheReaderWouldNeverWrite) {
    struct Case {
        const char* path;
        CorrectionAct act;
        std::optional<json::value> value;
        const char* slug;
    };
    const Case cases[] = {
        {"nonsense", CorrectionAct::set, "x", "unknown-field-path"},
        {"title/nonsense", CorrectionAct::set, "x", "unknown-field-path"},
        {"clauses", CorrectionAct::set, json::value(boost::json::array{}), "unknown-field-path"},
        {"clauses/九/text", CorrectionAct::set, "x", "item-gone"},
        {"title/text", CorrectionAct::set, 5, "invalid-fields"},
        {"title/text", CorrectionAct::set, {}, "value-required"},
        {"title/text", CorrectionAct::set, "关于课后服务的通知", "no-change"},
        {"title/text", CorrectionAct::reset, {}, "no-change"},
        {"issued", CorrectionAct::set, "2022-02-30", "invalid-fields"},
        {"quantities/一:20个/comparator", CorrectionAct::set, ">", "invalid-fields"},
        {"clauses/一/lines", CorrectionAct::set, json::value{6, 5}, "invalid-fields"},
        {"clauses/一/lines", CorrectionAct::set, json::value{1, 21}, "invalid-fields"},
        {"title/line", CorrectionAct::set, 99, "invalid-fields"},
        {"clauses", CorrectionAct::add, json::value{{"path", "一"}, {"lines", {1, 1}}}, "already-there"},
        {"clauses", CorrectionAct::add, json::value{{"path", "三"}, {"colour", "red"}}, "invalid-fields"},
    };
    for (const auto& c : cases) {
        Corrector corrector(a_document());
        EXPECT_EQ(corrector.refusal(c.path, c.act, c.value), c.slug) << c.path;
    }
}

TEST(Corrections, AreKeptWhenANewReadingNoLongerFindsTheirItem) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("clauses/二#2/heading", "其他"));
    auto next = a_document();
    next.clauses.pop_back();
    corrector.read_again(next);
    const auto overlay = corrector.overlay();
    EXPECT_EQ(overlay.fits[0], CorrectionFit::vanished);
    EXPECT_EQ(overlay.document.clauses.size(), 2U);
}

TEST(Corrections, SayWhenTheReadingBeneathThemChanged) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("title/text", "甲"));
    auto next = a_document();
    next.title->text = "乙";
    corrector.read_again(next);
    EXPECT_EQ(corrector.overlay().fits[0], CorrectionFit::changed);
    EXPECT_EQ(corrector.overlay().document.title->text, "甲") << "the person's word counts";
}

TEST(Corrections, AgreeWithAReaderThatLearnt) {
    Corrector corrector(a_document());
    ASSERT_TRUE(corrector.set("title/text", "甲"));
    auto next = a_document();
    next.title->text = "甲";
    corrector.read_again(next);
    EXPECT_EQ(corrector.overlay().fits[0], CorrectionFit::agreed);
}

// Whatever a newer reader finds: each correction of a field that is still there shows its value, and no other field differs from the reading.
TEST(Corrections, SurviveAnyNewReading) {
    const auto random = seeded_random(11);
    const auto number = [&](int below) { return static_cast<int>(random->bytes<1>()[0]) % below; };
    for (int round = 0; round < 300; ++round) {
        const auto make = [&] {
            auto document = a_document();
            if (number(3) == 0) document.title.reset();
            if (number(3) == 0) document.clauses.erase(document.clauses.begin() + number(3));
            if (number(3) == 0) document.quantities.erase(document.quantities.begin() + number(2));
            for (auto& clause : document.clauses) {
                if (number(4) == 0) clause.text += "补";
            }
            return document;
        };
        Corrector corrector(make());
        for (int i = 0; i < 4; ++i) {
            const char* paths[] = {"clauses/一/text", "clauses/二/text", "clauses/二#2/text", "title/text", "quantities/一:20个/unit"};
            (void)corrector.set(paths[number(5)], json::value("更正" + std::to_string(number(50))));
        }
        const auto next = make();
        corrector.read_again(next);
        const auto overlay = corrector.overlay();
        ASSERT_EQ(overlay.fits.size(), corrector.made().size());
        std::map<std::string, std::string> expected;
        for (const auto& correction : corrector.made()) expected[correction.path] = correction.value->as_string().c_str();
        const auto& keys = overlay.keys.at("clauses");
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto wanted = expected.find("clauses/" + keys[i] + "/text");
            ASSERT_EQ(overlay.document.clauses[i].text, wanted == expected.end() ? next.clauses[i].text : wanted->second) << round;
        }
    }
}

TEST(Corrections, NothingOnTopOfNothingIsTheReadingItself) {
    EXPECT_EQ(json::to_json(lay_over(a_document(), {}).document), json::to_json(a_document()));
}

}  // namespace
}  // namespace luoshi::notices
