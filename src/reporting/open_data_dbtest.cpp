// Open data: only what is frozen, released by who may, once; read by anybody; nothing of it bent by plain SQL.
#include <gtest/gtest.h>

#include "reporting/house_on_both.hpp"

namespace luoshi::reporting {
namespace {

class OpenData : public HouseOnBoth {
 protected:
    void SetUp() override {
        HouseOnBoth::SetUp();
        if (IsSkipped()) return;
        const auto small = open_school("430104-b", "430104", org::Stage::primary, org::Tier::village, Date(2026, 8, 1));
        const auto third = open_school("430104-c", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
        for (const auto& [school, pupils] : {std::pair{school_, 80}, std::pair{small, 4}, std::pair{third, 60}}) {
            add(school, on_roll, Date(2026, 9, 1), 100);
            add(school, participants, Date(2026, 9, 1), pupils);
        }
        add(school_, on_roll, Date(2026, 9, 1), 100);  // so that the third is the next smallest
        FreezeReport command{.id = FreezeId{Uuid{1}}, .body = government("430104"), .day = Date(2026, 9, 1)};
        report_ = in("430104", [&](Work& work) { return freeze_report(work, command); }).value().report.id;
    }
    ReleaseReport command(std::uint8_t n = 1) {
        ReleaseReport release;
        release.id = ReleaseId{Uuid{n}};
        release.report = report_;
        release.title = "课后服务开展情况";
        release.indicators = {"coverage", "participation"};
        return release;
    }
    Result<OpenPage> release(const ReleaseReport& given) {
        return in("430104", [&](Work& work) { return release_report(work, given); });
    }
    // As somebody who has not signed in.
    template <class F>
    auto anybody(F&& question) { return storage::read(storage(), context(Actor{}), std::forward<F>(question)); }
    std::string file(OpenFormat format) {
        OpenDataFile query;
        query.county = "430104";
        query.id = ReleaseId{Uuid{1}};
        query.format = format;
        return anybody([&](Work& work) { return open_data_file(work, query); }).value().bytes;
    }
    void refused(std::string_view sql) {
        EXPECT_ANY_THROW(plant(sql)) << sql;
    }

    FreezeId report_;
};
ON_BOTH_DATABASES(OpenData);

TEST_P(OpenData, IsReadByAnybodyWithoutSmallNumbers) {
    release(command()).value();
    EXPECT_EQ(anybody([](Work& work) { return find_open_data(work, {}); }).value().items.size(), 1U);
    const auto page = anybody([](Work& work) { return show_open_data(work, {"430104", ReleaseId{Uuid{1}}}); }).value();
    ASSERT_EQ(page.rows.size(), 4U);
    EXPECT_EQ(page.rows[0].cells[1].numerator, 144);
    EXPECT_TRUE(page.rows[2].cells[1].hidden) << "four pupils";
    EXPECT_TRUE(page.rows[3].cells[1].hidden) << "or the four would be the sum less the rest";
    EXPECT_FALSE(page.rows[1].cells[1].hidden);
    EXPECT_EQ(page.release.hidden, 2);
    const auto csv = file(OpenFormat::csv);
    EXPECT_NE(csv.find("code,name,coverage_numerator,coverage_denominator,participation_numerator,participation_denominator,left_out"), std::string::npos) << csv;
    EXPECT_NE(csv.find(",,,participation"), std::string::npos) << csv;
    EXPECT_EQ(csv.find(",4,100"), std::string::npos);
    const auto text = file(OpenFormat::json);
    EXPECT_NE(text.find("licence"), std::string::npos);
    EXPECT_EQ(text.find("released_by"), std::string::npos) << "nothing personal";
}

TEST_P(OpenData, IsReleasedOnceAndStaysAsItWas) {
    const auto first = release(command()).value();
    EXPECT_EQ(release(command()).value().release.digest, first.release.digest) << "the same id and content: the same answer";
    auto other = command();
    other.title = "别的标题";
    EXPECT_EQ(release(other).error().slug, "id-taken");
    EXPECT_EQ(release(command(2)).error().slug, "released-already");
    add(school_, participants, Date(2026, 9, 2), 5);
    EXPECT_EQ(anybody([](Work& work) { return show_open_data(work, {"430104", ReleaseId{Uuid{1}}}); }).value().rows[0].cells[1].numerator, 144);
}

TEST_P(OpenData, RefusesWhatIsNotForThePublic) {
    auto given = command();
    given.indicators = {"exemption_share"};
    EXPECT_EQ(release(given).error().slug, "not-for-the-public");
    given = command();
    given.threshold = 4;
    EXPECT_EQ(release(given).error().slug, "threshold-too-low");
    given = command();
    given.report = FreezeId{Uuid{9}};
    EXPECT_EQ(release(given).error().slug, "no-such-report");
    given = command();
    given.title = " ";
    EXPECT_EQ(release(given).error().slug, "title-missing");
}

TEST_P(OpenData, IsReleasedByWhoMay) {
    const auto try_as = [&](Actor who) { return as(std::move(who), [&](Work& work) { return release_report(work, command()); }); };
    EXPECT_EQ(try_as(holder("/430000/430100/430104/", {&permissions::read, &permissions::freeze})).error().slug, "not-permitted");
    EXPECT_EQ(try_as(holder("/430000/430100/430105/", {&permissions::read, &permissions::release})).error().slug, "no-such-report");
    EXPECT_TRUE(try_as(holder("/430000/430100/430104/", {&permissions::read, &permissions::release})));
}

TEST_P(OpenData, IsTakenBackWithAReasonThatReadersSee) {
    release(command()).value();
    const auto withdraw = [&](std::string reason) { return in("430104", [&](Work& work) { return withdraw_release(work, {ReleaseId{Uuid{1}}, std::move(reason), {}}); }); };
    EXPECT_EQ(withdraw(" ").error().slug, "reason-missing");
    EXPECT_TRUE(withdraw("统计口径有误").value().release.withdrawn);
    EXPECT_TRUE(withdraw("统计口径有误"));
    EXPECT_EQ(withdraw("别的").error().slug, "withdrawn-already");
    const auto gone = anybody([](Work& work) { return show_open_data(work, {"430104", ReleaseId{Uuid{1}}}); });
    EXPECT_EQ(gone.error().slug, "open-data-withdrawn");
    EXPECT_NE(gone.error().detail.find("统计口径有误"), std::string::npos);
    EXPECT_EQ(anybody([](Work& work) { return show_open_data(work, {"430105", ReleaseId{Uuid{1}}}); }).error().slug, "no-such-open-data");
}

TEST_P(OpenData, IsHeldAgainstPlainSql) {
    release(command()).value();
    refused("UPDATE open_release SET content = '[]' WHERE county = '430104'");
    refused("DELETE FROM open_release WHERE county = '430104'");
    refused("INSERT INTO open_withdrawal (county, release_id, reason, at, by_whom, by_name) SELECT county, id, ' ', 1, 'a', 'a' FROM open_release WHERE county = '430104'");
    FreezeReport again{.id = FreezeId{Uuid{2}}, .body = government("430104"), .kind = FreezeKind::month, .day = Date(2026, 9, 1)};
    in("430104", [&](Work& work) { return freeze_report(work, again); }).value();
    const auto insert = [](std::string_view digest, std::string_view threshold) {
        return "INSERT INTO open_release (county, id, report, body, report_digest, title, licence, threshold, indicators, content, digest, hidden, released_at, released_by, released_by_name) "
               "SELECT county, body, id, body, " + std::string(digest) + ", 't', 'l', " + std::string(threshold) + ", '[]', '[]', digest, 0, 1, 'a', 'a' FROM frozen_report WHERE county = '430104' AND kind = 'month'";
    };
    refused(insert("'not what was frozen'", "10"));
    refused(insert("digest", "1"));
    plant(insert("digest", "10"));
    refused(insert("digest", "10"));
}

}  // namespace
}  // namespace luoshi::reporting
