// Editions, entries, quotas, names: what is admitted and who sees it.
#include "programmes/events/competitions/competitions_on_both.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

class Competitions : public CompetitionsOnBoth {};
ON_BOTH_DATABASES(Competitions);

TEST_P(Competitions, ArePublishedByASecondPersonAndStayAsTheyAre) {
    const auto id = drafted();
    EXPECT_EQ(slug(run(writer(), publish_edition, PublishEdition{id, "430000", 1})), "second-person");
    EXPECT_EQ(slug(run(second(), publish_edition, PublishEdition{id, "430000", 2})), "changed-meanwhile");
    EXPECT_EQ(slug(see(pupil_office("a"), show_edition, OneEdition{id, "430000"})), "no-such-edition") << "a draft is for those who write it";
    const auto view = run(second(), publish_edition, PublishEdition{id, "430000", 1}).value();
    EXPECT_EQ(view.state, EditionState::published);
    EXPECT_EQ(view.events.size(), 2u);
    EXPECT_EQ(slug(run(writer(), change_edition, ChangeEdition{id, "430000", 1, content()})), "edition-published");
    EXPECT_TRUE(refused("UPDATE competition_edition SET written_by = 'x' WHERE county = '430000' AND id = $1", id));
    EXPECT_TRUE(see(pupil_office("a"), show_edition, OneEdition{id, "430000"}).has_value());
    const auto units = read([&](Work& work) -> Result<std::vector<lines::StageCount>> { return lines::count_stages(work, "430000", line_, ""); }).value();
    EXPECT_EQ(std::ranges::find(units, lines::UnitStage::approved, &lines::StageCount::stage)->standing, 1) << "the edition counts in its line";
}

TEST_P(Competitions, AreNotPublishedIncomplete) {
    const auto refusal = [&](const EditionContent& what, EditionMode mode = EditionMode::ranked) { return slug(run(second(), publish_edition, PublishEdition{drafted(what, mode), "430000", 1})); };
    auto one = content();
    one.events[0].sheet.reset();
    EXPECT_EQ(refusal(one), "sheet-missing");
    one = content();
    one.events[0].sheet->items[0].weight = 4'000;
    EXPECT_EQ(refusal(one), "invalid-sheet");
    one = content();
    one.events[1].key = "cnc";
    EXPECT_EQ(refusal(one), "key-twice");
    one = content();
    one.events[0].site = "s9";
    EXPECT_EQ(refusal(one), "no-such-site");
    one = content();
    one.awards.levels[1].permille = 900;
    EXPECT_EQ(refusal(one), "award-share");
    one = content();
    one.events[0].needs_award = "any";
    EXPECT_EQ(refusal(one), "no-edition-below");
    EXPECT_EQ(refusal(content(), EditionMode::showcase), "showcase-marked");
    EXPECT_EQ(refusal(showcase(), EditionMode::showcase), "");
}

TEST_P(Competitions, AdmitWhoTheRulesAdmit) {
    const auto id = published();
    const auto refusal = [&](const EnterCompetition& command, const std::string& code) { return slug(enter(command, code)); };
    auto one = entry_of(id, "a");
    one.contestants[0].born = Date(2004, 12, 31);
    EXPECT_EQ(refusal(one, "a"), "too-old");
    one = entry_of(id, "a");
    one.contestants.push_back({"又一人", "G9", Date(2009, 1, 1), true});
    EXPECT_EQ(refusal(one, "a"), "team-size");
    one = entry_of(id, "a");
    one.tutors = {"一", "二"};
    EXPECT_EQ(refusal(one, "a"), "too-many-tutors");
    one = entry_of(id, "a", "robot");
    one.contestants[1].number = one.contestants[0].number;
    EXPECT_EQ(refusal(one, "a"), "contestant-twice");
    one = entry_of(id, "a");
    one.body = school_line("b").id;
    EXPECT_EQ(slug(run(pupil_office("a"), enter_competition, one)), "not-permitted") << "a school enters by itself";
    one = entry_of(id, "a");
    EXPECT_EQ(refusal(one, "a"), "");
    EXPECT_EQ(refusal(one, "a"), "") << "the same again";
    one.title = "另一作品";
    EXPECT_EQ(refusal(one, "a"), "id-taken");
    go_to(Date(2026, 9, 21));
    EXPECT_EQ(refusal(entry_of(id, "b"), "b"), "not-now");
    auto narrow = content();
    narrow.paths = {{org::Stage::higher_vocational, CompetitionPath::direct}};
    go_to(Date(2026, 9, 5));
    EXPECT_EQ(refusal(entry_of(published(narrow), "a"), "a"), "stage-not-admitted");
}

TEST_P(Competitions, HoldTheLimitsOfAnEntryInTheirKeys) {
    const auto id = published();
    const auto entry = entry_of(id, "a");
    enter(entry, "a").value();
    const auto sql = "INSERT INTO competition_contestant (county, entry, place, edition, event, team_max, born_from, name, number, born, consent, active) VALUES ('430000', $1, ";
    EXPECT_TRUE(refused(std::string(sql) + "2, $2, 'cnc', 1, '2005-01-01', '多一人', 'X1', '2009-01-01', 0, 1)", entry.id, id)) << "an individual event has one place";
    EXPECT_TRUE(refused(std::string(sql) + "2, $2, 'cnc', 9, '2005-01-01', '多一人', 'X1', '2009-01-01', 0, 1)", entry.id, id)) << "nor by another limit than the event's";
    EXPECT_TRUE(refused("UPDATE competition_contestant SET born = '2004-12-31' WHERE county = '430000' AND entry = $1", entry.id));
    EXPECT_TRUE(refused("INSERT INTO competition_tutor (county, entry, place, edition, event, tutors_max, name) VALUES ('430000', $1, 2, $2, 'cnc', 1, '多一人')", entry.id, id));
}

TEST_P(Competitions, SeatNoMoreThanTheQuota) {
    const auto id = published();
    const auto first = entry_of(id, "a");
    enter(first, "a").value();
    auto again = entry_of(id, "a");
    again.contestants[0].number = "G-other";
    EXPECT_EQ(slug(enter(again, "a")), "quota-full") << "one for each school";
    enter(entry_of(id, "b"), "b").value();
    EXPECT_EQ(slug(enter(entry_of(id, "c"), "c")), "quota-full") << "two for each prefecture";
    EXPECT_EQ(slug(enter(entry_of(id, "d"), "d")), "") << "another prefecture";
    EXPECT_EQ(slug(enter(entry_of(id, "h"), "h")), "") << "a college registers directly and takes no seat of a prefecture";
    EXPECT_TRUE(refused("UPDATE competition_seat SET seat = 3 WHERE county = '430000' AND entry = $1 AND scope = 'prefecture'", first.id));
    EXPECT_TRUE(refused("UPDATE competition_seat SET places = 9 WHERE county = '430000' AND entry = $1 AND scope = 'prefecture'", first.id));
    step_to(first.id, CompetitionEntryState::withdrawn, pupil_office("a"), "生病").value();
    EXPECT_EQ(slug(enter(entry_of(id, "c"), "c")), "") << "the seat was given back";
    const auto view = see(writer(), show_edition, OneEdition{id, "430000"}).value();
    const auto& uses = view.events[0].quotas;
    const auto changsha = std::ranges::find_if(uses, [](const auto& use) { return use.scope == SeatScope::prefecture && use.name == "430100"; });
    ASSERT_NE(changsha, uses.end());
    EXPECT_EQ(changsha->used, 2);
    EXPECT_EQ(changsha->places, 2);
}

TEST_P(Competitions, LetAPupilEnterAnEventOnce) {
    const auto id = published();
    const auto first = entry_of(id, "a", "robot");
    enter(first, "a").value();
    auto again = entry_of(id, "a", "robot");
    again.contestants[0] = {"别人", "G-x", Date(2009, 1, 1), true};
    EXPECT_EQ(slug(enter(again, "a")), "entered-already");
    step_to(first.id, CompetitionEntryState::withdrawn, pupil_office("a"), "换人").value();
    EXPECT_EQ(slug(enter(again, "a")), "");
}

TEST_P(Competitions, ShowNamesToTheOrganiserAndTheOwnSchoolOnly) {
    const auto id = published();
    const auto entry = confirmed(id, "a");
    const OneEntry query{entry, "430000"};
    const std::string name = "学生a甲", number = "Ga1";
    EXPECT_NE(written(see(pupil_office("a"), show_entry, query).value()).find(name), std::string::npos);
    EXPECT_NE(written(see(writer(), show_entry, query).value()).find(name), std::string::npos);
    EXPECT_EQ(slug(see(pupil_office("b"), show_entry, query)), "no-such-entry");
    EXPECT_EQ(slug(see(of_zhuzhou(), show_entry, query)), "no-such-entry");
    const auto prefecture = written(see(of_changsha(), show_entry, query).value());
    EXPECT_EQ(prefecture.find(name), std::string::npos) << "the prefecture confirms without names";
    EXPECT_EQ(prefecture.find(number), std::string::npos);
    const FindEntries all{{}, id, {}, {}, {}};
    EXPECT_EQ(written(see(of_changsha(), find_entries, all).value().items).find(name), std::string::npos);
    EXPECT_EQ(see(pupil_office("b"), find_entries, all).value().items.size(), 0u);
    EXPECT_EQ(see(pupil_office("a"), find_entries, FindEntries{}).value().items.size(), 1u);
}

TEST_P(Competitions, ReadEntriesFromASpreadsheet) {
    const auto id = published();
    const auto read_in = [&](std::string text) {
        ReadEntrySheet command{id, "430000", {}};
        command.upload.bytes = std::move(text);
        return run(pupil_office("a"), read_entry_sheet, command);
    };
    EXPECT_EQ(slug(read_in("赛项,姓名\ncnc,小明\n")), "columns-missing");
    const auto view = read_in("赛项,作品名称,姓名,学籍号,出生日期,公开姓名,指导教师\n"
                              "数控车加工,轴,小明,G1,2009-05-01,是,王老师、李老师\n"
                              "robot,一队,小红,G2,2009-05-02,否,王老师\n"
                              "robot,一队,小刚,G3,2009-05-03,是,王老师\n"
                              "别的,,小白,G4,2009-05-03,是,\n"
                              "cnc,,小黑,G5,5月3日,是,\n").value();
    ASSERT_EQ(view.entries.size(), 2u);
    EXPECT_EQ(view.entries[0].event, "cnc");
    EXPECT_EQ(view.entries[0].tutors, (std::vector<std::string>{"王老师", "李老师"}));
    ASSERT_EQ(view.entries[1].contestants.size(), 2u);
    EXPECT_FALSE(view.entries[1].contestants[0].consent);
    ASSERT_EQ(view.faults.size(), 2u);
    EXPECT_EQ(view.faults[0].row, 5);
    EXPECT_EQ(see(pupil_office("a"), find_entries, FindEntries{}).value().items.size(), 0u) << "reading enters nobody";
}

TEST_P(Competitions, AreConfirmedOnTheirPath) {
    const auto id = published();
    const auto entry = entry_of(id, "a");
    enter(entry, "a").value();
    EXPECT_EQ(slug(step_to(entry.id, CompetitionEntryState::confirmed, writer())), "not-permitted") << "the prefecture's";
    EXPECT_EQ(slug(step_to(entry.id, CompetitionEntryState::refused, of_changsha())), "text-required");
    EXPECT_EQ(step_to(entry.id, CompetitionEntryState::confirmed, of_changsha()).value().state, CompetitionEntryState::confirmed);
    EXPECT_EQ(slug(step_to(entry.id, CompetitionEntryState::refused, of_changsha(), "迟了")), "not-now");
    const auto college = entry_of(id, "h");
    enter(college, "h").value();
    EXPECT_EQ(slug(step_to(college.id, CompetitionEntryState::confirmed, of_changsha())), "no-such-entry");
    EXPECT_EQ(step_to(college.id, CompetitionEntryState::confirmed, writer()).value().state, CompetitionEntryState::confirmed);
    EXPECT_TRUE(refused("INSERT INTO competition_entry_step (county, entry, serial, before, from_state, state, reason, at, by_whom, by_name) "
                        "VALUES ('430000', $1, 3, 2, 'confirmed', 'submitted', '', 1, 'x', 'x')", entry.id)) << "no way back";
}

TEST_P(Competitions, LeadFromTheTierBelow) {
    const auto below = announced(content(), CompetitionTier::prefecture);
    auto above = content();
    above.opens = Date(2026, 9, 22);
    above.closes = Date(2026, 10, 20);
    above.below = below.edition;
    above.events[0].needs_award = "first";
    above.events[0].once = false;
    const auto id = published(above);
    go_to(Date(2026, 9, 24));
    auto one = entry_of(id, "a");
    EXPECT_EQ(slug(enter(one, "a")), "no-award-below");
    one.promoted_from = below.a;
    EXPECT_EQ(slug(enter(one, "a")), "no-award-below") << "the event below is not closed yet";
    run(writer(), close_event, here(below.edition)).value();
    EXPECT_EQ(slug(enter(one, "a")), "");
    auto second_best = entry_of(id, "b");
    second_best.promoted_from = below.b;
    EXPECT_EQ(slug(enter(second_best, "b")), "no-award-below") << "a second award does not do";
    second_best.promoted_from = below.a;
    EXPECT_EQ(slug(enter(second_best, "b")), "no-award-below") << "nor another school's";
}

TEST_P(Competitions, KeepABestOnesFromEnteringAgain) {
    announced();
    auto next = content();
    next.year = 2027;
    next.opens = Date(2026, 9, 20);
    next.closes = Date(2026, 10, 20);
    const auto id = published(next);
    EXPECT_EQ(slug(enter(entry_of(id, "a"), "a")), "won-before");
    EXPECT_EQ(slug(enter(entry_of(id, "b"), "b")), "") << "the second award does not hinder";
}

}  // namespace
}  // namespace luoshi::programmes::events::competitions
