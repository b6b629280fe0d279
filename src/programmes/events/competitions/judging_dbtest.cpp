// Two layers of codes, avoidance, signatures, opening, results, appeals, certificates; and showcases, which have none of it.
#include <set>

#include "platform/draw/record.hpp"
#include "programmes/events/competitions/competitions_on_both.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

class CompetitionJudging : public CompetitionsOnBoth {
 protected:
    // a, b and d confirmed; registration is over.
    struct Ready {
        EditionId edition;
        EntryId a, b, d;
    };
    Ready ready() {
        Ready all;
        all.edition = published();
        all.a = confirmed(all.edition, "a");
        all.b = confirmed(all.edition, "b");
        all.d = confirmed(all.edition, "d");
        return all;
    }
    void seal(EditionId edition) {
        go_to(Date(2026, 9, 21));
        draw(edition, 1, writer()).value();
        draw(edition, 2, second()).value();
    }
    Result<EntryFileView> appeal(AppealId id, EntryId entry, const std::string& code, AppealAbout about = AppealAbout::score) {
        return run(pupil_office(code), file_appeal, FileCompetitionAppeal{id, "430000", entry, about, "漏计一项"});
    }
    Result<EventDeskView> decide(AppealId id, const Actor& actor, AppealOutcome outcome, std::optional<std::int64_t> points = {}, bool out = false) {
        return run(actor, decide_appeal, DecideCompetitionAppeal{id, "430000", outcome, "裁决意见", points, out});
    }
};
ON_BOTH_DATABASES(CompetitionJudging);

TEST_P(CompetitionJudging, HidesEntriesBehindTwoLayersDrawnByTwoPersons) {
    const auto all = ready();
    declared(all.edition, 41);
    declared(all.edition, 42);
    EXPECT_EQ(slug(draw(all.edition, 1, writer())), "not-now") << "registration is open";
    go_to(Date(2026, 9, 21));
    EXPECT_EQ(slug(draw(all.edition, 2, second())), "not-now") << "first comes the first";
    draw(all.edition, 1, writer()).value();
    EXPECT_EQ(slug(draw(all.edition, 2, writer())), "second-person");
    EXPECT_TRUE(refused("INSERT INTO competition_layer (county, edition, event, mode, layer, before_layer, before_by, drawn_by, drawn_by_name, seed, commitment, record, at) "
                        "SELECT county, edition, event, mode, 2, 1, drawn_by, drawn_by, 'x', 'x', 'x', 'x', 1 FROM competition_layer WHERE county = '430000' AND edition = $1", all.edition));
    const auto view = draw(all.edition, 2, second()).value();
    EXPECT_EQ(view.phase, CompetitionPhase::sealed);
    for (const auto& layer : view.layers) EXPECT_EQ(layer.record, "") << "the record would open the codes";
    const auto slips = [&](const Actor& actor, int layer) { return see(actor, show_codes, DrawCodes{all.edition, "430000", "cnc", layer}); };
    EXPECT_EQ(slips(writer(), 1).value().items.size(), 3u);
    EXPECT_EQ(slug(slips(writer(), 2)), "no-codes") << "nobody sees both layers";
    EXPECT_EQ(slug(slips(second(), 1)), "no-codes");
    EXPECT_EQ(slug(slips(third(), 1)), "no-codes");
    std::set<std::int64_t> stations;
    for (const auto& slip : slips(second(), 2).value().items) stations.insert(slip.station);
    EXPECT_EQ(stations, (std::set<std::int64_t>{1, 2, 3}));
    EXPECT_EQ(slug(step_to(all.a, CompetitionEntryState::withdrawn, pupil_office("a"), "不来")), "not-now");
    EXPECT_TRUE(refused("UPDATE competition_entry_now SET state = 'withdrawn' WHERE county = '430000' AND entry = $1", all.a)) << "an entry with a code stays confirmed";
}

TEST_P(CompetitionJudging, KeepsJudgesFromWhatTheyMustAvoid) {
    const auto all = ready();
    const auto one = declared(all.edition, 41, "school-a");
    const auto two = declared(all.edition, 42, "430000-education", {"样例职校b"});
    const auto three = declared(all.edition, 43), four = declared(all.edition, 44);
    appointed(all.edition, 45);  // has not declared: takes no part
    seal(all.edition);
    const auto view = desk(all.edition);
    EXPECT_EQ(view.signatures_needed, 4);
    const auto mine = judging(one, 41);
    EXPECT_EQ(mine.codes.size(), 2u);
    EXPECT_EQ(judging(two, 42).codes.size(), 2u);
    EXPECT_EQ(judging(three, 43).codes.size(), 3u);
    std::string hidden;
    for (const auto& code : judging(three, 43).codes) {
        if (entry_behind(code.code) == all.a.to_string()) hidden = code.code;
    }
    EXPECT_EQ(written(mine).find(hidden), std::string::npos);
    const auto there = mark(one, 41, hidden, 10, 10), nowhere = mark(one, 41, "ZZZZZZ", 10, 10);
    EXPECT_EQ(slug(there), "no-such-code");
    EXPECT_EQ(slug(nowhere), "no-such-code") << "a code that exists is answered like one that does not";
    EXPECT_EQ(written(mine).find(school_line("a").name), written(mine).find(mine.unit_name)) << "no school but his own";
    EXPECT_EQ(slug(see(judge(42), show_judging, OneJudge{one, "430000"})), "no-such-judging");
    EXPECT_TRUE(refused("INSERT INTO competition_judging (county, edition, event, judge, code, first_code, entry, duty, facts, version) "
                        "SELECT county, edition, event, $1, code, first_code, entry, 'marks', '{}', 1 FROM competition_judging WHERE county = '430000' AND judge = $2 AND code = $3", one, three, hidden))
        << "one duty for each judge and entry";
    EXPECT_TRUE(refused("UPDATE competition_pair SET duty = 'avoids', relation = 'recused' WHERE county = '430000' AND judge = $1 AND duty = 'marks'", four)) << "not while he marks it";
}

TEST_P(CompetitionJudging, NeedsEnoughJudgesForEveryEntry) {
    const auto all = ready();
    declared(all.edition, 41, "school-a");
    declared(all.edition, 42);
    go_to(Date(2026, 9, 21));
    draw(all.edition, 1, writer()).value();
    EXPECT_EQ(slug(draw(all.edition, 2, second())), "too-few-judges");
    declared(all.edition, 43);
    EXPECT_EQ(slug(draw(all.edition, 2, second())), "");
    EXPECT_EQ(slug(run(judge(45), declare_avoidance, DeclareAvoidance{fresh<JudgeId>(), "430000", {}, {}, true})), "no-such-judging");
}

TEST_P(CompetitionJudging, KeepsCodesAndJudgesApart) {
    const auto all = ready();
    declared(all.edition, 41);
    go_to(Date(2026, 9, 21));
    auto both = judge(41);
    for (const auto& right : {permissions::read, permissions::write}) both.grants.push_back({std::string(right.name), "/430000/"});
    EXPECT_EQ(slug(draw(all.edition, 1, both)), "judge-of-event");
    EXPECT_EQ(slug(run(both, appoint_judge, AppointJudge{fresh<JudgeId>(), "430000", all.edition, "robot", "judge41", "自己", "430000-education"})), "own-appointment");
    EXPECT_EQ(slug(run(writer(), appoint_judge, AppointJudge{fresh<JudgeId>(), "430000", all.edition, "cnc", "judge41", "又一次", "430000-education"})), "judge-already");
    EXPECT_EQ(slug(run(writer(), appoint_judge, AppointJudge{fresh<JudgeId>(), "430000", all.edition, "cnc", "nobody", "无", "430000-education"})), "no-such-account");
}

TEST_P(CompetitionJudging, OpensOnlyWhenAllHaveSigned) {
    const auto all = ready();
    const auto one = declared(all.edition, 41), two = declared(all.edition, 42);
    seal(all.edition);
    const auto codes = judging(one, 41).codes;
    EXPECT_EQ(slug(mark(one, 41, codes[0].code, 51, 0)), "invalid-marks");
    EXPECT_EQ(slug(sign(one, 41)), "marks-missing");
    EXPECT_EQ(slug(run(writer(), open_codes, here(all.edition))), "not-now");
    EXPECT_TRUE(refused("INSERT INTO competition_opening (county, edition, event, judges, last_signature, opened_by, opened_by_name, at) VALUES ('430000', $1, 'cnc', 2, 2, 'x', 'x', 1)", all.edition));
    EXPECT_TRUE(refused("INSERT INTO competition_mark (county, edition, event, judge, code, facts, total) VALUES ('430000', $1, 'cnc', $2, $3, '{}', 10000)", all.edition, one, codes[0].code)) << "no mark without a signature";
    const std::map<EntryId, std::int64_t> worth{{all.a, 90}, {all.b, 80}, {all.d, 70}};
    marks(one, 41, worth);
    EXPECT_EQ(slug(mark(one, 41, codes[0].code, 1, 1, 2)), "signed-already");
    EXPECT_EQ(slug(run(writer(), open_codes, here(all.edition))), "not-now") << "one has not signed";
    EXPECT_TRUE(refused("INSERT INTO competition_opening (county, edition, event, judges, last_signature, opened_by, opened_by_name, at) VALUES ('430000', $1, 'cnc', 2, 1, 'x', 'x', 1)", all.edition));
    EXPECT_TRUE(refused("INSERT INTO competition_opening (county, edition, event, judges, last_signature, opened_by, opened_by_name, at) VALUES ('430000', $1, 'cnc', 1, 1, 'x', 'x', 1)", all.edition)) << "nor by another number of judges";
    EXPECT_TRUE(desk(all.edition).results.empty());
    marks(two, 42, worth);
    EXPECT_EQ(desk(all.edition).phase, CompetitionPhase::signed_off);
    const auto view = run(writer(), open_codes, here(all.edition)).value();
    EXPECT_EQ(standing(all.edition), "a:90#1first b:80#2second d:70#3 ");
    EXPECT_EQ(slug(see(pupil_office("a"), show_entry, OneEntry{all.a, "430000"})), "");
    EXPECT_FALSE(see(pupil_office("a"), show_entry, OneEntry{all.a, "430000"}).value().result) << "not announced yet";
    EXPECT_EQ(slug(run(writer(), announce_event, here(all.edition))), "second-person");
    const auto nothing = [](const draw::RecordPart&) { return std::optional<std::string_view>{}; };
    ASSERT_EQ(view.layers.size(), 2u);
    for (const auto& layer : view.layers) EXPECT_TRUE(draw::verify(draw::read_record(layer.record).value(), nothing, draw::recompute_order).empty());
    EXPECT_EQ(run(second(), announce_event, here(all.edition)).value().phase, CompetitionPhase::announced);
    EXPECT_EQ(see(pupil_office("a"), show_entry, OneEntry{all.a, "430000"}).value().result->rank, 1);
}

TEST_P(CompetitionJudging, LetsAJudgeStandAsideAndBeExcused) {
    const auto all = ready();
    const auto one = declared(all.edition, 41), two = declared(all.edition, 42), three = declared(all.edition, 43);
    seal(all.edition);
    const auto code = judging(one, 41).codes[0].code;
    EXPECT_EQ(slug(run(judge(41), recuse_from_code, RecuseFromCode{one, "430000", code, ""})), "text-required");
    EXPECT_EQ(run(judge(41), recuse_from_code, RecuseFromCode{one, "430000", code, "认出了作品"}).value().codes.size(), 2u);
    EXPECT_EQ(slug(mark(one, 41, code, 1, 1)), "no-such-code");
    run(writer(), excuse_judge, ExcuseJudge{three, "430000", "突发疾病"}).value();
    EXPECT_EQ(slug(run(judge(42), recuse_from_code, RecuseFromCode{two, "430000", code, "也认出了"})), "last-judge");
    const std::map<EntryId, std::int64_t> worth{{all.a, 90}, {all.b, 80}, {all.d, 70}};
    marks(one, 41, worth);
    marks(two, 42, worth);
    EXPECT_EQ(desk(all.edition).phase, CompetitionPhase::signed_off);
    EXPECT_EQ(slug(run(writer(), open_codes, here(all.edition))), "");
    EXPECT_EQ(standing(all.edition), "a:90#1first b:80#2second d:70#3 ");
}

TEST_P(CompetitionJudging, TellsThePublicAwardsAndWhoAgreed) {
    const auto all = announced();
    const auto view = see(Actor{}, show_public_edition, PublicEditionQuestion{all.edition}).value();
    const auto& event = view.events[0];
    EXPECT_EQ(event.competitors, 4);
    ASSERT_EQ(event.awards.size(), 2u);
    EXPECT_EQ(event.awards[0].level_title, "一等奖");
    EXPECT_EQ(event.awards[0].contestants, "学生a甲");
    EXPECT_EQ(written(view).find("学生d"), std::string::npos) << "without an award, no name";
    EXPECT_EQ(written(view).find("Ga1"), std::string::npos) << "never a number";
    EXPECT_EQ(see(Actor{}, show_public_editions, NoCompetitionQuestion{}).value().items.at(0).announced, 1);
    // A team of which one agreed.
    go_to(Date(2026, 9, 5));
    const auto team = published();
    confirmed(team, "a", "robot");
    const auto id = declared(team, 41, "430000-education", {}, "robot");
    go_to(Date(2026, 9, 21));
    draw(team, 1, writer(), "robot").value();
    draw(team, 2, second(), "robot").value();
    EXPECT_EQ(see(judge(41), find_own_judgings, NoCompetitionQuestion{}).value().items.size(), 2u);
    for (const auto& code : judging(id, 41).codes) mark(id, 41, code.code, 50, 50).value();
    sign(id, 41).value();
    run(writer(), open_codes, here(team, "robot")).value();
    run(second(), announce_event, here(team, "robot")).value();
    const auto shown = see(Actor{}, show_public_edition, PublicEditionQuestion{team}).value();
    EXPECT_EQ(written(shown).find("学生a乙"), std::string::npos) << "did not agree";
}

TEST_P(CompetitionJudging, HearsAppealsInTheirTermAndChangesOnlyWhatWasAppealedAbout) {
    const auto all = announced();
    const auto id = fresh<AppealId>();
    EXPECT_EQ(slug(appeal(id, all.d, "a")), "no-such-entry") << "of another school";
    EXPECT_EQ(slug(appeal(id, all.d, "d")), "");
    EXPECT_EQ(slug(appeal(fresh<AppealId>(), all.d, "d")), "appealed-already");
    EXPECT_EQ(slug(decide(id, writer(), AppealOutcome::upheld)), "new-result-missing");
    EXPECT_EQ(slug(decide(id, writer(), AppealOutcome::upheld, 101'000)), "points-out-of-range");
    EXPECT_EQ(slug(decide(id, writer(), AppealOutcome::refused, 85'000)), "nothing-changes");
    const auto insert = "INSERT INTO competition_result (county, entry, round, before, edition, event, mode, opened_by, appeal, first_outcome, second_outcome, disqualified, points, rank, level) "
                        "SELECT county, entry, 2, 1, edition, event, mode, opened_by, $1, 'upheld', NULL, 0, 99000, 1, 'first' FROM competition_result WHERE county = '430000' AND entry = $2";
    EXPECT_TRUE(refused(insert, id, all.d)) << "nothing was upheld yet";
    EXPECT_EQ(slug(decide(id, writer(), AppealOutcome::upheld, 85'000)), "");
    EXPECT_EQ(standing(all.edition), "a:90#1first b:80#2second d:85#2second h:60#4 ") << "the others keep rank and award";
    EXPECT_TRUE(refused(insert, id, all.h)) << "the appeal is about another entry";
    EXPECT_TRUE(refused("INSERT INTO competition_result (county, entry, round, before, edition, event, mode, opened_by, appeal, first_outcome, second_outcome, disqualified, points, rank, level) "
                        "SELECT county, entry, 2, 1, edition, event, mode, opened_by, NULL, NULL, NULL, 0, 99000, 1, 'first' FROM competition_result WHERE county = '430000' AND entry = $1", all.h))
        << "nothing changes without an appeal";
    go_to(Date(2026, 9, 24));
    EXPECT_EQ(slug(appeal(fresh<AppealId>(), all.h, "h")), "appeal-late");
    EXPECT_TRUE(refused("INSERT INTO competition_appeal (county, id, edition, event, mode, entry, about, words, on_day, announced_until, at, by_whom, by_name) "
                        "VALUES ('430000', $1, $2, 'cnc', 'ranked', $3, 'score', 'x', '2026-09-24', '2026-09-23', 1, 'x', 'x')", fresh<AppealId>(), all.edition, all.h));
}

TEST_P(CompetitionJudging, HasTwoInstancesByTwoPersons) {
    const auto all = announced();
    const auto id = fresh<AppealId>();
    appeal(id, all.h, "h", AppealAbout::conduct).value();
    const FurtherCompetitionAppeal further{id, "430000", "不服"};
    EXPECT_EQ(slug(run(pupil_office("h"), appeal_further, further)), "not-now");
    decide(id, writer(), AppealOutcome::refused).value();
    EXPECT_TRUE(refused("INSERT INTO competition_second_decision (county, appeal, first_by, outcome, words, at, by_whom, by_name) "
                        "SELECT county, appeal, by_whom, 'upheld', 'x', 1, 'y', 'y' FROM competition_first_decision WHERE county = '430000' AND appeal = $1", id)) << "nobody called the second instance";
    go_to(Date(2026, 9, 24));
    EXPECT_EQ(slug(run(third(), close_event, here(all.edition))), "") << "the first instance was decided, its term is over";
    EXPECT_EQ(slug(run(pupil_office("h"), appeal_further, further)), "appeal-late");
}

TEST_P(CompetitionJudging, LetsTheSecondInstanceSetAside) {
    const auto all = announced();
    const auto id = fresh<AppealId>();
    go_to(Date(2026, 9, 23));
    appeal(id, all.b, "b", AppealAbout::eligibility).value();
    decide(id, writer(), AppealOutcome::refused).value();
    go_to(Date(2026, 9, 24));
    EXPECT_EQ(slug(run(third(), close_event, here(all.edition))), "appeals-open") << "may still go further";
    run(pupil_office("b"), appeal_further, FurtherCompetitionAppeal{id, "430000", "不服"}).value();
    EXPECT_EQ(slug(decide(id, writer(), AppealOutcome::upheld, {}, true)), "second-person");
    EXPECT_EQ(slug(run(third(), close_event, here(all.edition))), "appeals-open");
    EXPECT_TRUE(refused("INSERT INTO competition_second_decision (county, appeal, first_by, outcome, words, at, by_whom, by_name) "
                        "SELECT county, appeal, by_whom, 'upheld', 'x', 1, by_whom, 'y' FROM competition_first_decision WHERE county = '430000' AND appeal = $1", id));
    decide(id, second(), AppealOutcome::upheld, {}, true).value();
    EXPECT_EQ(standing(all.edition), "a:90#1first d:70#3 h:60#4 b:0#- ") << "void, and nobody moves up by it";
    EXPECT_EQ(slug(run(third(), close_event, here(all.edition))), "");
}

TEST_P(CompetitionJudging, IssuesCertificatesThatAnybodyChecks) {
    const auto all = announced();
    EXPECT_EQ(slug(run(writer(), close_event, here(all.edition))), "not-now") << "the term of appeal runs";
    go_to(Date(2026, 9, 24));
    EXPECT_EQ(run(writer(), close_event, here(all.edition)).value().certificates, 4) << "two awards, a pupil and a tutor each";
    const auto mine = see(pupil_office("a"), show_entry, OneEntry{all.a, "430000"}).value().certificates;
    ASSERT_EQ(mine.size(), 2u);
    const auto check = see(Actor{}, check_certificate, CheckCertificate{mine[0].number, "学生a甲"}).value();
    EXPECT_EQ(check.level_title, "一等奖");
    EXPECT_EQ(check.name, "学生a甲");
    EXPECT_EQ(check.name_matches, true);
    EXPECT_EQ(see(Actor{}, check_certificate, CheckCertificate{mine[0].number, "别人"}).value().name_matches, false);
    EXPECT_EQ(slug(see(Actor{}, check_certificate, CheckCertificate{"CYB2026-AAAAAAAAAAAA", {}})), "no-such-certificate");
    const auto pdf = see(pupil_office("a"), print_certificate, OneCertificate{mine[0].number, "430000"}).value();
    EXPECT_TRUE(pdf.bytes.starts_with("%PDF"));
    EXPECT_EQ(slug(see(pupil_office("b"), print_certificate, OneCertificate{mine[0].number, "430000"})), "no-such-certificate");
    EXPECT_TRUE(refused("INSERT INTO competition_certificate (county, number, edition, event, entry, kind, contestant, tutor, place, mode, round, level, shown, issued_on) "
                        "VALUES ('430000', 'X', $1, 'cnc', $2, 'contestant', 1, NULL, 1, 'ranked', 1, 'first', NULL, '2026-09-24')", all.edition, all.h)) << "an award that was not won";
    EXPECT_EQ(slug(appeal(fresh<AppealId>(), all.d, "d")), "appeal-late");
}

TEST_P(CompetitionJudging, NeverRanksAShowcase) {
    const auto id = published(showcase(), EditionMode::showcase);
    const auto entry = confirmed(id, "a");
    EXPECT_EQ(slug(run(writer(), appoint_judge, AppointJudge{fresh<JudgeId>(), "430000", id, "cnc", "judge41", "评委", "430000-education"})), "not-now");
    EXPECT_EQ(slug(run(writer(), announce_event, here(id))), "not-now");
    go_to(Date(2026, 9, 21));
    EXPECT_EQ(slug(draw(id, 1, writer())), "not-now");
    EXPECT_TRUE(refused("INSERT INTO competition_layer (county, edition, event, mode, layer, drawn_by, drawn_by_name, seed, commitment, record, at) "
                        "VALUES ('430000', $1, 'cnc', 'showcase', 1, 'x', 'x', 'x', 'x', 'x', 1)", id));
    EXPECT_TRUE(refused("INSERT INTO competition_layer (county, edition, event, mode, layer, drawn_by, drawn_by_name, seed, commitment, record, at) "
                        "VALUES ('430000', $1, 'cnc', 'ranked', 1, 'x', 'x', 'x', 'x', 'x', 1)", id));
    EXPECT_TRUE(refused("INSERT INTO competition_result (county, entry, round, before, edition, event, mode, opened_by, appeal, first_outcome, second_outcome, disqualified, points, rank, level) "
                        "VALUES ('430000', $1, 1, NULL, $2, 'cnc', 'showcase', 'x', NULL, NULL, NULL, 0, 90000, 1, 'first')", entry, id)) << "no rank can be stored";
    EXPECT_EQ(run(writer(), announce_event, here(id)).value().phase, CompetitionPhase::announced);
    const auto shown = see(Actor{}, show_public_edition, PublicEditionQuestion{id}).value().events[0];
    ASSERT_EQ(shown.awards.size(), 1u);
    EXPECT_EQ(shown.awards[0].level_title, "");
    EXPECT_EQ(slug(appeal(fresh<AppealId>(), entry, "a")), "not-now");
    go_to(Date(2026, 9, 22));
    EXPECT_EQ(run(writer(), close_event, here(id)).value().certificates, 2);
    const auto certificate = see(pupil_office("a"), show_entry, OneEntry{entry, "430000"}).value().certificates.at(0);
    EXPECT_EQ(certificate.level_title, "展示");
    EXPECT_TRUE(refused("INSERT INTO competition_certificate (county, number, edition, event, entry, kind, contestant, tutor, place, mode, round, level, shown, issued_on) "
                        "SELECT county, 'X', edition, event, entry, kind, contestant, tutor, place + 1, mode, round, 'first', shown, issued_on FROM competition_certificate WHERE county = '430000' AND number = $1",
                        certificate.number)) << "a showcase has no award";
}

TEST_P(CompetitionJudging, CountsAnEditionAsHeldWhenItsLastEventIsClosed) {
    auto one = content();
    one.events = {single()};
    one.quotas.pop_back();
    const auto all = announced(one);
    go_to(Date(2026, 9, 24));
    run(writer(), close_event, here(all.edition)).value();
    const auto units = read([&](Work& work) -> Result<std::vector<lines::StageCount>> { return lines::count_stages(work, "430000", line_, ""); }).value();
    EXPECT_EQ(std::ranges::find(units, lines::UnitStage::accepted, &lines::StageCount::stage)->standing, 1);
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions
