// What the database tests of competitions share: Hunan, six schools, a line, an edition, people of every side, short ways to act.
#pragma once
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "programmes/events/competitions/checks.hpp"
#include "programmes/events/competitions/migrations.hpp"
#include "programmes/events/competitions/use_cases.hpp"
#include "programmes/lines/lines_on_both.hpp"
#include "rules/migrations.hpp"

namespace luoshi::programmes::events::competitions {

class CompetitionsOnBoth : public lines::LinesOnBoth {
 protected:
    CompetitionsOnBoth() : LinesOnBoth({org::migrations::all, identity::migrations::all, notices::migrations::all, rules::migrations::all, lines::migrations::all, migrations::all}) {}

    void SetUp() override {
        LinesOnBoth::SetUp();
        if (IsSkipped()) return;
        for (const auto* code : {"a", "b", "c"}) school(code, "430104-education", org::Stage::secondary_vocational);
        for (const auto* code : {"d", "e"}) school(code, "430200-education", org::Stage::secondary_vocational);
        school("h", "430000-education", org::Stage::higher_vocational);
        line_ = made("C-06", {lines::UnitStage::applied, lines::UnitStage::approved, lines::UnitStage::accepted});
        for (std::uint8_t number = 41; number <= 45; ++number) account(number);
        go_to(Date(2026, 9, 5));
    }
    void TearDown() override {
        if (IsSkipped()) return;
        LinesOnBoth::TearDown();
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    void school(const std::string& code, const std::string& bureau_code, org::Stage stage) {
        auto there = context();
        there.county = bureau_code.substr(0, 6);
        storage::write(storage(), there, [&](Work& work) -> Result<Nothing> {
            org::OpenBody command;
            command.effective = work.today();
            command.document = "样例";
            command.reason = "样例";
            command.parent = org::seeded_body_id(bureau_code);
            command.body = {.code = "school-" + code, .name = "样例职校" + code, .kind = org::BodyKind::vocational_school};
            command.body.school = org::SchoolParticulars{.stage = stage, .tier = org::Tier::city};
            TRY_DO(org::open_body(work, command));
            return Nothing{};
        }).value();
    }
    void account(std::uint8_t number) {
        at(office(), [&](Work& work) -> Result<Nothing> {
            work.run(luoshi::testing::planted("INSERT INTO account_name (name, county, account) VALUES ($1, '430000', $2)"), "judge" + std::to_string(number), AccountId{Uuid{number}});
            work.record("test.account", "account", "");
            return Nothing{};
        }).value();
    }
    org::BodyLine school_line(const std::string& code) {
        return read([&](Work& work) -> Result<org::BodyLine> { return org::find_body_by_code(work, "school-" + code).value(); }).value();
    }
    void go_to(Date day) { clock().set(Instant::parse(day.to_string() + "T09:00:00+08:00").value()); }
    template <class T>
    static std::string slug(const Result<T>& answer) {
        return answer ? "" : answer.error().slug;
    }
    template <class T>
    static std::string written(const T& view) {
        return json::to_json(view);
    }

    // ---- people
    Actor with(std::uint8_t number, BodyId body, std::vector<Permission> rights, bool only_own = false) {
        auto actor = person(number, body, {});
        auto over = actor.body_path;
        if (!only_own) over.erase(over.rfind('/', over.size() - 2) + 1);
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), over});
        return actor;
    }
    Actor writer() { return with(11, bureau("430000"), {permissions::read, permissions::write}); }
    Actor second() { return with(12, bureau("430000"), {permissions::read, permissions::write}); }
    Actor third() { return with(13, bureau("430000"), {permissions::read, permissions::write}); }
    Actor pupil_office(const std::string& code) { return with(static_cast<std::uint8_t>(20 + code[0] - 'a'), school_line(code).id, {permissions::read, permissions::enter}, true); }
    Actor of_changsha() { return with(31, bureau("430100"), {permissions::read, permissions::confirm}); }
    Actor of_zhuzhou() { return with(32, bureau("430200"), {permissions::read, permissions::confirm}); }
    Actor judge(std::uint8_t number) { return with(number, bureau("430000"), {permissions::judge}); }

    // ---- the edition
    static scoring::Sheet sheet() {
        scoring::Sheet one;
        one.title = "评分表";
        for (const auto* id : {"1", "2"}) {
            scoring::Item item;
            item.id = id;
            item.words = id;
            item.weight = 5'000;
            one.items.push_back(item);
        }
        return one;
    }
    static CompetitionEvent single() {
        CompetitionEvent one;
        one.key = "cnc";
        one.title = "数控车加工";
        one.group = "中职组";
        one.site = "s1";
        one.born_from = Date(2005, 1, 1);
        one.once = true;
        one.judges_min = 2;
        one.sheet = sheet();
        return one;
    }
    static CompetitionEvent team() {
        CompetitionEvent one;
        one.key = "robot";
        one.title = "机器人";
        one.team_min = 2;
        one.team_max = 3;
        one.tutors_max = 2;
        one.judges_min = 1;
        one.sheet = sheet();
        return one;
    }
    static EditionContent content() {
        EditionContent one;
        one.title = "“楚怡杯”技能竞赛";
        one.number = "湘教通〔2026〕30号";
        one.year = 2026;
        one.opens = Date(2026, 9, 1);
        one.closes = Date(2026, 9, 20);
        one.sites = {{"s1", "赛点一", "长沙", "主任"}};
        one.events = {single(), team()};
        one.quotas = {{"", SeatScope::prefecture, "", 2}, {"", SeatScope::school, "", 1}, {"robot", SeatScope::school, "", 2}};
        one.paths = {{org::Stage::secondary_vocational, CompetitionPath::prefecture}, {org::Stage::higher_vocational, CompetitionPath::direct}};
        one.awards = {{{"first", "一等奖", 250}, {"second", "二等奖", 250}}, Rounding::half_up, TieCut::all_better, 0};
        one.certificate_prefix = "CYB";
        return one;
    }
    static EditionContent showcase() {
        auto one = content();
        one.title = "文明风采";
        one.awards = {};
        for (auto& event : one.events) event.sheet.reset();
        return one;
    }
    EditionId drafted(const EditionContent& what = content(), EditionMode mode = EditionMode::ranked, CompetitionTier tier = CompetitionTier::province) {
        const MakeEdition command{fresh<EditionId>(), "430000", line_, {}, tier, mode, what};
        run(writer(), make_edition, command).value();
        return command.id;
    }
    EditionId published(const EditionContent& what = content(), EditionMode mode = EditionMode::ranked, CompetitionTier tier = CompetitionTier::province) {
        const auto id = drafted(what, mode, tier);
        run(second(), publish_edition, PublishEdition{id, "430000", 1}).value();
        return id;
    }

    // ---- entries
    EnterCompetition entry_of(EditionId edition, const std::string& code, const std::string& event = "cnc") {
        EnterCompetition command;
        command.id = fresh<EntryId>();
        command.county = "430000";
        command.edition = edition;
        command.event = event;
        command.title = "作品" + code;
        command.contestants = {{"学生" + code + "甲", "G" + code + "1", Date(2009, 3, 1), true}};
        if (event == "robot") command.contestants.push_back({"学生" + code + "乙", "G" + code + "2", Date(2009, 4, 1), false});
        command.tutors = {"教师" + code};
        return command;
    }
    Result<EntryFileView> enter(const EnterCompetition& command, const std::string& code) { return run(pupil_office(code), enter_competition, command); }
    Result<EntryFileView> step_to(EntryId id, CompetitionEntryState state, const Actor& actor, std::string reason = "") {
        return run(actor, step_entry, StepEntry{id, "430000", state, std::move(reason)});
    }
    EntryId confirmed(EditionId edition, const std::string& code, const std::string& event = "cnc") {
        const auto command = entry_of(edition, code, event);
        enter(command, code).value();
        const auto who = code == "h" ? writer() : code < "d" ? of_changsha() : of_zhuzhou();
        step_to(command.id, CompetitionEntryState::confirmed, who).value();
        return command.id;
    }

    // ---- judging
    JudgeId appointed(EditionId edition, std::uint8_t number, const std::string& unit = "430000-education", const std::string& event = "cnc") {
        const AppointJudge command{fresh<JudgeId>(), "430000", edition, event, "judge" + std::to_string(number), "评委" + std::to_string(number), unit};
        run(writer(), appoint_judge, command).value();
        return command.id;
    }
    JudgeId declared(EditionId edition, std::uint8_t number, const std::string& unit = "430000-education", std::vector<std::string> bodies = {}, const std::string& event = "cnc") {
        const auto id = appointed(edition, number, unit, event);
        run(judge(number), declare_avoidance, DeclareAvoidance{id, "430000", std::move(bodies), {}, true}).value();
        return id;
    }
    OneCompetitionEvent here(EditionId edition, const std::string& event = "cnc") { return {edition, "430000", event}; }
    Result<EventDeskView> draw(EditionId edition, int layer, const Actor& actor, const std::string& event = "cnc") {
        return run(actor, draw_codes, DrawCodes{edition, "430000", event, layer});
    }
    JudgingView judging(JudgeId id, std::uint8_t number) { return see(judge(number), show_judging, OneJudge{id, "430000"}).value(); }
    Result<JudgingView> mark(JudgeId id, std::uint8_t number, const std::string& code, std::int64_t first, std::int64_t second_item, std::int64_t version = 1) {
        return run(judge(number), save_mark, SaveMark{id, "430000", code, version, {{{"1", {}, first * 100}, {"2", {}, second_item * 100}}, {}, false}});
    }
    Result<JudgingView> sign(JudgeId id, std::uint8_t number) { return run(judge(number), sign_marks, OneJudge{id, "430000"}); }
    // Which entry hides behind a code: only tests may ask.
    std::string entry_behind(const std::string& code) {
        return read([&](Work& work) -> Result<std::string> {
            return work.one<std::string>(luoshi::testing::planted("SELECT f.entry FROM competition_second_code s JOIN competition_first_code f ON f.county = s.county AND f.edition = s.edition "
                                                                  "AND f.event = s.event AND f.code = s.first_code WHERE s.county = '430000' AND s.code = $1"), code).value();
        }).value();
    }
    // Marks every code of the judge by what its entry is worth, and signs.
    void marks(JudgeId id, std::uint8_t number, const std::map<EntryId, std::int64_t>& worth) {
        for (const auto& code : judging(id, number).codes) {
            const auto points = worth.at(EntryId::parse(entry_behind(code.code)).value());
            mark(id, number, code.code, points / 2, points - points / 2).value();
        }
        sign(id, number).value();
    }
    // Four schools, two judges, announced on 2026-09-21: a 90, b 80, d 70, h 60.
    struct Announced {
        EditionId edition;
        EntryId a, b, d, h;
    };
    Announced announced(EditionContent what = content(), CompetitionTier tier = CompetitionTier::province) {
        Announced all;
        all.edition = published(what, EditionMode::ranked, tier);
        all.a = confirmed(all.edition, "a");
        all.b = confirmed(all.edition, "b");
        all.d = confirmed(all.edition, "d");
        all.h = confirmed(all.edition, "h");
        const auto one = declared(all.edition, 41), two = declared(all.edition, 42);
        go_to(Date(2026, 9, 21));
        draw(all.edition, 1, writer()).value();
        draw(all.edition, 2, second()).value();
        const std::map<EntryId, std::int64_t> worth{{all.a, 90}, {all.b, 80}, {all.d, 70}, {all.h, 60}};
        marks(one, 41, worth);
        marks(two, 42, worth);
        run(writer(), open_codes, here(all.edition)).value();
        run(second(), announce_event, here(all.edition)).value();
        return all;
    }
    EventDeskView desk(EditionId edition, const std::string& event = "cnc") { return see(writer(), show_event, here(edition, event)).value(); }
    std::string standing(EditionId edition) {
        std::string text;
        for (const auto& one : desk(edition).results) text += one.body_name.substr(one.body_name.size() - 1) + ":" + std::to_string(one.points / 1000) + "#" + (one.rank ? std::to_string(*one.rank) : "-") + one.level + " ";
        return text;
    }

    lines::LineId line_;
};

}  // namespace luoshi::programmes::events::competitions
