#include "programmes/events/competitions/sample.hpp"

#include <algorithm>

#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

constexpr std::string_view province = "430000";
constexpr std::string_view school_code = "430104-sample-vocational";

scoring::Item item(std::string id, std::string words, std::int64_t weight) {
    scoring::Item one;
    one.id = std::move(id);
    one.words = std::move(words);
    one.weight = weight * 100;
    return one;
}

scoring::Sheet sheet() {
    scoring::Sheet one;
    one.title = "评分表（样例）";
    one.items = {item("1", "工艺规程", 20), item("2", "加工质量", 60), item("3", "职业素养", 20)};
    one.source = "自拟";
    return one;
}

CompetitionEvent event(std::string key, std::string title, Date today) {
    CompetitionEvent one;
    one.key = std::move(key);
    one.title = std::move(title);
    one.group = "中职组";
    one.site = "site-1";
    one.born_from = today.plus_years(-21);
    one.judges_min = 2;
    one.sheet = sheet();
    one.ties = {"2"};
    return one;
}

EditionContent content(std::string title, Date today, Date opens, Date closes) {
    EditionContent one;
    one.title = std::move(title);
    one.year = static_cast<int>(today.ymd().year());
    one.number = "样例赛〔" + std::to_string(one.year) + "〕1号";
    one.opens = opens;
    one.closes = closes;
    one.sites = {{"site-1", "样例赛点一", "长沙市岳麓区", "样例·赛点主任"}};
    one.paths = {{org::Stage::secondary_vocational, CompetitionPath::prefecture}, {org::Stage::technician, CompetitionPath::prefecture}, {org::Stage::higher_vocational, CompetitionPath::direct}};
    one.awards = {{{"first", "一等奖", 100}, {"second", "二等奖", 200}, {"third", "三等奖", 300}}, Rounding::half_up, TieCut::all_better, 0};
    one.certificate_prefix = "YL";
    return one;
}

CompetitionEvent team_event(Date today) {
    auto one = event("robot", "机器人系统集成（团体）", today);
    one.team_min = 2;
    one.team_max = 3;
    one.tutors_max = 2;
    return one;
}

struct Maker {
    storage::Storage& storage;
    const storage::Context& base;
    FakeClock clock;

    Maker(storage::Storage& where, const storage::Context& context) : storage(where), base(context), clock(context.clock->today()) {}
    void go_to(Date day) { clock.set(FakeClock(day).now().plus(std::chrono::hours{1})); }
    storage::Context as(std::string name) {
        auto context = base;
        context.clock = &clock;
        context.county = std::string(province);
        context.actor = trusted_actor(Proof::command_line, std::move(name));
        context.actor.county = context.county;
        return context;
    }
    template <class Command, class F>
    auto run(std::string name, F use_case, const Command& command) {
        return storage::write(storage, as(std::move(name)), [&](Work& work) { return use_case(work, command); });
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(clock.now(), *base.random);
    }
};

const std::string writes = "样例·省级项目办", signs = "样例·厅领导", school_writes = "样例·职校项目负责人", school_signs = "样例·职校教务";

Result<EditionId> publish(Maker& maker, const MakeEdition& command, const std::string& by, const std::string& second) {
    TRY_DO(maker.run(by, make_edition, command));
    TRY_DO(maker.run(second, publish_edition, PublishEdition{command.id, command.county, 1}));
    return command.id;
}

Result<EntryId> enter(Maker& maker, EditionId edition, const std::string& event, BodyId school, const std::string& title, int number) {
    EnterCompetition command;
    command.id = maker.fresh<EntryId>();
    command.county = province;
    command.edition = edition;
    command.event = event;
    command.body = school;
    command.title = title;
    command.contestants = {{"样例学生" + std::to_string(number), "G4301042026" + std::to_string(1000 + number), maker.clock.today().plus_years(-17), number % 3 != 0}};
    command.tutors = {"样例指导教师" + std::to_string(number % 2 + 1)};
    TRY_DO(maker.run(school_writes, enter_competition, command));
    return command.id;
}

// Codes drawn, judges appointed and declared; `number` entries.
Result<std::vector<JudgeId>> seal(Maker& maker, EditionId edition, const std::string& event, const std::vector<std::string>& judges) {
    std::vector<JudgeId> ids;
    for (const auto& account : judges) {
        AppointJudge appoint{maker.fresh<JudgeId>(), std::string(province), edition, event, account, account == "judge1" ? "样例·竞赛评委甲" : "样例·竞赛评委乙", "430000-education"};
        TRY_DO(maker.run(school_writes, appoint_judge, appoint));
        ids.push_back(appoint.id);
    }
    return ids;
}

Result<storage::Context> as_judge(Maker& maker, const std::string& account) {
    auto context = maker.as(account);
    TRY(const auto id, storage::read(maker.storage, context, [&](Work& work) -> Result<std::optional<std::string>> { return work.one<std::string>(queries::account_named, account); }));
    if (!id) return Problem{Code::missing, "no-such-account", "样例评委账户不存在：" + account, "the sample judge is missing"};
    context.actor.account = AccountId::parse(*id);
    return context;
}

Result<Nothing> declare(Maker& maker, const std::vector<JudgeId>& ids, const std::vector<std::string>& accounts) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
        TRY(const storage::Context context, as_judge(maker, accounts[i]));
        TRY_DO(storage::write(maker.storage, context, [&](Work& work) { return declare_avoidance(work, {ids[i], std::string(province), {}, {}, true}); }));
    }
    return Nothing{};
}

Result<Nothing> mark_all(Maker& maker, JudgeId id, const std::string& account, std::int64_t bias) {
    TRY(const storage::Context context, as_judge(maker, account));
    TRY(const JudgingView view, storage::read(maker.storage, context, [&](Work& work) { return show_judging(work, {id, std::string(province)}); }));
    std::int64_t at = bias;
    for (const auto& code : view.codes) {
        ++at;
        const scoring::Facts facts{{{"1", {}, 1500 + at * 37 % 400}, {"2", {}, 4300 + at * 173 % 1500}, {"3", {}, 1600 + at * 11 % 300}}, {}, false};
        TRY_DO(storage::write(maker.storage, context, [&](Work& work) { return save_mark(work, {id, std::string(province), code.code, code.version, facts}); }));
    }
    TRY_DO(storage::write(maker.storage, context, [&](Work& work) { return sign_marks(work, {id, std::string(province)}); }));
    return Nothing{};
}

// An event that was marked, announced and closed, as far as the days since the sample began allow.
Result<Nothing> finish(Maker& maker, EditionId edition, const std::string& event, const std::vector<JudgeId>& ids, const std::vector<std::string>& accounts, Date today) {
    for (std::size_t i = 0; i < ids.size(); ++i) TRY_DO(mark_all(maker, ids[i], accounts[i], static_cast<std::int64_t>(i) * 3));
    const OneCompetitionEvent here{edition, std::string(province), event};
    TRY_DO(maker.run(school_writes, open_codes, here));
    TRY(const EventDeskView announced, maker.run(school_signs, announce_event, here));
    maker.go_to(std::min(today, announced.appeal_until->plus_days(1)));
    if (maker.clock.today() > *announced.appeal_until) TRY_DO(maker.run(school_signs, close_event, here));
    return Nothing{};
}

Result<Nothing> school_edition(Maker& maker, lines::LineId line, BodyId school, Date today) {
    const auto began = today.plus_days(-30);
    maker.go_to(began);
    MakeEdition make{maker.fresh<EditionId>(), std::string(province), line, school, CompetitionTier::school, EditionMode::ranked, content("岳麓区样例职业中等专业学校校级技能选拔赛（样例）", today, began, began.plus_days(10))};
    make.content.sites.front().name = "本校实训中心";
    make.content.paths = {{org::Stage::secondary_vocational, CompetitionPath::direct}};
    make.content.events = {event("cnc", "数控车加工", today), event("nursing", "护理技能", today)};
    TRY(const EditionId edition, publish(maker, make, school_writes, school_signs));
    int number = 0;
    for (const auto& one : make.content.events) {
        for (int i = 0; i < 6; ++i) {
            ++number;
            TRY(const EntryId entry, enter(maker, edition, one.key, school, one.title + "作品" + std::to_string(i + 1), number));
            TRY_DO(maker.run(school_signs, step_entry, StepEntry{entry, std::string(province), CompetitionEntryState::confirmed, ""}));
        }
    }
    const std::vector<std::string> accounts{"judge1", "judge2"};
    maker.go_to(began.plus_days(12));
    for (const auto& one : make.content.events) {
        TRY(const std::vector<JudgeId> ids, seal(maker, edition, one.key, accounts));
        TRY_DO(declare(maker, ids, accounts));
        TRY_DO(maker.run(school_writes, draw_codes, DrawCodes{edition, std::string(province), one.key, 1}));
        TRY_DO(maker.run(school_signs, draw_codes, DrawCodes{edition, std::string(province), one.key, 2}));
        if (one.key == "nursing") TRY_DO(finish(maker, edition, one.key, ids, accounts, today));
        maker.go_to(began.plus_days(12));
    }
    return Nothing{};
}

Result<Nothing> open_edition(Maker& maker, lines::LineId line, BodyId school, Date today) {
    maker.go_to(today);
    MakeEdition make{maker.fresh<EditionId>(), std::string(province), line, {}, CompetitionTier::province, EditionMode::ranked, content("“楚怡杯”湖南省职业院校技能竞赛（样例）", today, today.plus_days(-2), today.plus_days(28))};
    make.content.events = {event("cnc", "数控车加工", today), team_event(today)};
    make.content.quotas = {{"", SeatScope::prefecture, "", 4}, {"", SeatScope::school, "", 2}};
    make.content.events.front().once = true;
    TRY(const EditionId edition, publish(maker, make, writes, signs));
    TRY_DO(enter(maker, edition, "cnc", school, "阶梯轴", 31));
    return Nothing{};
}

Result<Nothing> open_showcase(Maker& maker, lines::LineId line, BodyId school, Date today) {
    maker.go_to(today.plus_days(-12));
    const auto opens = maker.clock.today();
    MakeEdition make{maker.fresh<EditionId>(), std::string(province), line, {}, CompetitionTier::province, EditionMode::showcase, content("“文明风采”展示活动（样例）", today, opens, opens.plus_days(10))};
    make.content.paths = {{org::Stage::secondary_vocational, CompetitionPath::direct}};
    make.content.awards = {};
    auto one = event("poster", "平面设计作品", today);
    one.sheet.reset();
    one.ties.clear();
    make.content.events = {one};
    TRY(const EditionId edition, publish(maker, make, writes, signs));
    for (int i = 1; i <= 3; ++i) {
        TRY(const EntryId entry, enter(maker, edition, "poster", school, "海报作品" + std::to_string(i), 40 + i));
        TRY_DO(maker.run(writes, step_entry, StepEntry{entry, std::string(province), CompetitionEntryState::confirmed, ""}));
    }
    maker.go_to(today);
    TRY_DO(maker.run(signs, announce_event, OneCompetitionEvent{edition, std::string(province), "poster"}));
    return Nothing{};
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& now) {
    Maker maker(storage, now);
    struct Ground {
        std::optional<lines::LineId> cup, showcase;
        std::optional<BodyId> school;
    };
    TRY(const Ground ground, storage::read(storage, maker.as("样例"), [](Work& work) -> Result<Ground> {
            if (!work.all<EditionEntry>(queries::editions_of_county, province).empty()) return Ground{};
            const auto cup = lines::find_line_by_code(work, province, "C-06"), showcase = lines::find_line_by_code(work, province, "C-06b");
            const auto school = org::find_body_by_code(work, school_code);
            if (!cup || !showcase || !school) return Ground{};
            return Ground{cup->id, showcase->id, school->id};
        }));
    if (!ground.cup) return 0;
    const auto today = now.clock->today();
    TRY_DO(open_edition(maker, *ground.cup, *ground.school, today));
    TRY_DO(open_showcase(maker, *ground.showcase, *ground.school, today));
    TRY_DO(school_edition(maker, *ground.cup, *ground.school, today));
    return 3;
}

}  // namespace luoshi::programmes::events::competitions
