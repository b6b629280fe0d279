// Names of contestants end after their term; what schools won stays. An open appeal keeps them.
#include "programmes/events/competitions/competitions_on_both.hpp"
#include "programmes/events/competitions/erasure.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

class CompetitionErasure : public CompetitionsOnBoth {
 protected:
    void night() {
        at(office(), [](Work& work) -> Result<Nothing> {
            TRY_DO(erase_names(work));
            work.record("test.night", "test", "1");
            return Nothing{};
        }).value();
    }
    void close(EditionId edition) { run(third(), close_event, here(edition)).value(); }
    std::int64_t count(std::string_view sql) {
        return read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(luoshi::testing::planted(std::string(sql))).value(); }).value();
    }
    EntryFileView entry(EntryId id, const Actor& actor) { return see(actor, show_entry, OneEntry{id, "430000"}).value(); }
};
ON_BOTH_DATABASES(CompetitionErasure);

TEST_P(CompetitionErasure, ComesSixYearsAfterTheLastClosingAndLeavesWhatSchoolsWon) {
    const auto all = announced();
    go_to(Date(2026, 10, 20));
    EXPECT_FALSE(see(writer(), show_edition, OneEdition{all.edition, "430000"}).value().names_until) << "it is not over";
    close(all.edition);
    EXPECT_EQ(see(writer(), show_edition, OneEdition{all.edition, "430000"}).value().names_until, Date(2032, 10, 20));
    const auto before = entry(all.a, pupil_office("a"));
    const auto standing_before = standing(all.edition);
    const auto certificates = before.certificates;
    ASSERT_EQ(certificates.size(), 2U);

    go_to(Date(2032, 10, 20));
    night();
    EXPECT_EQ(entry(all.a, pupil_office("a")).contestants.size(), 1U) << "on the last day of the term they stand";
    go_to(Date(2032, 10, 21));
    night();
    const auto after = entry(all.a, pupil_office("a"));
    EXPECT_EQ(after.names_erased_on, Date(2032, 10, 21));
    EXPECT_EQ(after.contestants.size(), 0U);
    EXPECT_EQ(after.people, 1);
    EXPECT_EQ(after.tutors, (std::vector<std::string>{"教师a"}));
    EXPECT_EQ(after.result->rank, 1);
    EXPECT_EQ(after.result->contestants, "已清除");
    EXPECT_EQ(standing(all.edition), standing_before);
    EXPECT_EQ(count("SELECT COUNT(*) FROM competition_contestant WHERE name <> '已清除' OR number <> '已清除' OR consent <> 0 OR active IS NOT NULL OR born <> born_from"), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM competition_erasure WHERE kept_years = 6 AND years_from = 'usual' AND event = 'cnc'"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM audit_entry WHERE action = 'competitions.erase_names'"), 1);
    const auto view = see(writer(), show_edition, OneEdition{all.edition, "430000"}).value();
    EXPECT_EQ(view.names_erased_on, Date(2032, 10, 21));
    EXPECT_FALSE(view.names_until);
    EXPECT_EQ(see(pupil_office("a"), find_entries, FindEntries{}).value().items.at(0).contestants, "已清除");
    const auto shown = see(writer(), show_public_edition, PublicEditionQuestion{all.edition}).value();
    for (const auto& award : shown.events.at(0).awards) EXPECT_EQ(award.contestants, "");

    for (const auto& one : certificates) {
        const auto check = see(writer(), check_certificate, CheckCertificate{one.number, "学生a甲"}).value();
        EXPECT_EQ(check.level_title, "一等奖") << "it stays genuine";
        const auto printed = see(pupil_office("a"), print_certificate, OneCertificate{one.number, "430000"});
        if (one.kind == CertificateKind::tutor) {
            EXPECT_EQ(check.name, "教师a");
            EXPECT_TRUE(printed.has_value());
        } else {
            EXPECT_EQ(check.name, "");
            EXPECT_FALSE(check.name_matches) << "neither yes nor no";
            EXPECT_EQ(slug(printed), "names-erased");
        }
    }
    night();
    EXPECT_EQ(count("SELECT COUNT(*) FROM competition_erasure"), 1) << "once";
}

TEST_P(CompetitionErasure, TakesWhatJudgesDeclaredOfPupils) {
    const auto id = published();
    const auto judge_id = appointed(id, 41);
    run(judge(41), declare_avoidance, DeclareAvoidance{judge_id, "430000", {}, {"学生a甲"}, true}).value();
    go_to(Date(2032, 9, 21));
    night();
    EXPECT_EQ(count("SELECT COUNT(*) FROM competition_erasure WHERE event IS NULL"), 1) << "nobody entered: it was over with its registration";
    EXPECT_EQ(judging(judge_id, 41).pupils, (std::vector<std::string>{"已清除"}));
}

TEST_P(CompetitionErasure, IsNotForAnEditionThatIsNotOver) {
    const auto all = announced();
    go_to(Date(2040, 1, 1));
    night();
    EXPECT_EQ(entry(all.a, pupil_office("a")).contestants.size(), 1U) << "its event was never closed";
}

TEST_P(CompetitionErasure, WaitsForAnAppeal) {
    const auto all = announced();
    const auto filed = fresh<AppealId>();
    const auto decide = [&](const Actor& actor) { return run(actor, decide_appeal, DecideCompetitionAppeal{filed, "430000", AppealOutcome::refused, "复核无误", {}, false}); };
    run(pupil_office("b"), file_appeal, FileCompetitionAppeal{filed, "430000", all.b, AppealAbout::score, "漏计一项"}).value();
    decide(second()).value();
    run(pupil_office("b"), appeal_further, FurtherCompetitionAppeal{filed, "430000", "不服"}).value();
    // Only plain SQL closes an event with an open appeal.
    at(office(), [&](Work& work) -> Result<Nothing> {
        work.run(luoshi::testing::planted("INSERT INTO competition_close (county, edition, event, appeal_until, closed_on, at, by_whom, by_name) SELECT county, edition, event, appeal_until, '2026-10-20', 1, 'x', 'x' "
                                          "FROM competition_announcement WHERE county = '430000' AND edition = $1"), all.edition);
        work.record("test.close", "test", "1");
        return Nothing{};
    }).value();
    go_to(Date(2033, 1, 4));
    night();
    EXPECT_EQ(entry(all.b, pupil_office("b")).contestants.size(), 1U);
    run(third(), decide_appeal, DecideCompetitionAppeal{filed, "430000", AppealOutcome::refused, "维持", {}, false}).value();
    night();
    EXPECT_EQ(entry(all.b, pupil_office("b")).contestants.size(), 0U);
}

TEST_P(CompetitionErasure, PlainSqlWritesNoRecordBeforeItsTime) {
    const auto all = announced();
    go_to(Date(2026, 10, 20));
    close(all.edition);
    const std::string start = "INSERT INTO competition_erasure (county, edition, event, over_on, kept_years, years_from, kept_until, erased_on, at) VALUES ('430000', $1, 'cnc', ";
    EXPECT_TRUE(refused(start + "'2026-10-20', 6, 'usual', '2032-10-20', '2032-10-20', 1)", all.edition)) << "on the last day";
    EXPECT_TRUE(refused(start + "'2026-09-01', 6, 'usual', '2032-09-01', '2033-09-01', 1)", all.edition)) << "on a day when nothing was closed";
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions
