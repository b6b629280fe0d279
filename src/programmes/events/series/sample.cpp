#include "programmes/events/series/sample.hpp"

#include <fmt/format.h>

#include "programmes/events/series/store.hpp"

namespace luoshi::programmes::events::series {
namespace {

const std::string county{province};
const std::vector<EventProof> papers = {{"rows", "样例活动档案", ""}};

struct Bodies {
    org::BodyLine office;
    lines::LineRow bank, lectures, forums;
};

std::optional<Bodies> bodies_of(Work& work) {
    const auto office = org::find_body_by_code(work, "430000-education");
    const auto bank = lines::find_line_by_code(work, province, "C-01"), lectures = lines::find_line_by_code(work, province, "C-02"), forums = lines::find_line_by_code(work, province, "C-03");
    if (!office || !bank || !lectures || !forums) return std::nullopt;
    return Bodies{*office, *bank, *lectures, *forums};
}

// Acts of the sample's organiser, one transaction each, at a day of its own.
class Seeding {
 public:
    Seeding(storage::Storage& storage, const storage::Context& context, const org::BodyLine& office, Instant from) : storage_(storage), context_(context), clock_(from.date()), office_(office) {
        context_.county = province;
        context_.clock = &clock_;
        go_to(from);
    }
    void go_to(Instant at) { clock_.set(at); }
    Instant now() const { return clock_.now(); }
    Date today() const { return clock_.today(); }

    template <class Command, class F>
    auto as_office(F use_case, const Command& command) {
        context_.actor = trusted_actor(Proof::command_line, "样例·省级项目办");
        context_.actor.body = office_.id;
        context_.actor.body_path = office_.path;
        return storage::write(storage_, context_, [&](Work& work) { return use_case(work, command); });
    }
    template <class Command, class F>
    auto as_visitor(F use_case, const Command& command) {
        context_.actor = {};
        return storage::write(storage_, context_, [&](Work& work) { return use_case(work, command); });
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(clock_.now(), *context_.random);
    }

 private:
    storage::Storage& storage_;
    storage::Context context_;
    FakeClock clock_;
    const org::BodyLine& office_;
};

Result<SeriesId> series(Seeding& seed, const Bodies& at, const lines::LineRow& line, SeriesKind kind, std::string title) {
    const auto id = seed.fresh<SeriesId>();
    TRY_DO(seed.as_office(make_series, MakeEventSeries{id, county, seed.fresh<EventActId>(), line.id, at.office.id, kind, std::move(title), line.clause, "样例：仅供试用"}));
    return id;
}

Result<EditionId> edition(Seeding& seed, SeriesId id, std::int64_t number, std::string title, Instant starts, std::int64_t capacity, bool opens) {
    const auto one = seed.fresh<EditionId>();
    TRY_DO(seed.as_office(plan_edition, PlanEventEdition{one, county, seed.fresh<EventActId>(), id, number, title, starts.date()}));
    TRY_DO(seed.as_office(announce_edition, AnnounceEventEdition{one, county, seed.fresh<EventActId>(), title, starts, starts.plus(std::chrono::hours{2}), "样例职业技术学院大礼堂", "样例·高级技师；样例·职教研究员",
                                                                 "讲一线技能人才的成长，也讲怎样把工匠精神带进课堂。", "职业院校师生、企业职工，社会公众可以报名", "样例职教处 0731-00000000", capacity, starts.date(), ""}));
    if (opens) TRY_DO(seed.as_office(step_edition, StepEventEdition{one, county, seed.fresh<EventActId>(), EditionAct::opened, ""}));
    return one;
}

Result<EventTicketView> visitor(Seeding& seed, EditionId id, int number, std::string name) {
    return seed.as_visitor(register_for_event, RegisterForEvent{id, county, seed.fresh<RegistrationId>(), std::move(name), "样例单位", fmt::format("1380000{:04}", number)});
}

// A sitting from its announcement to its record, all on days that have gone by.
Result<Nothing> past_sitting(Seeding& seed, SeriesId hall, Instant starts) {
    TRY(const EditionId id, edition(seed, hall, 1, "从学徒到大国工匠", starts, 80, true));
    std::vector<EventCheckIn> entries;
    for (int i = 1; i <= 6; ++i) {
        TRY(const EventTicketView ticket, visitor(seed, id, i, fmt::format("样例听众{}", i)));
        if (i == 6) continue;
        entries.push_back({seed.fresh<EventActId>(), CheckInWay::qr, ticket.token, "", {}, starts});
    }
    seed.go_to(starts.plus(std::chrono::hours{3}));
    TRY_DO(seed.as_office(check_in, CheckInAtEvent{id, county, std::move(entries)}));
    TRY_DO(seed.as_office(step_edition, StepEventEdition{id, county, seed.fresh<EventActId>(), EditionAct::held, ""}));
    TRY_DO(seed.as_office(record_edition, RecordEventEdition{id, county, seed.fresh<EventActId>(), 42, "样例工作人员在门口清点（含没有报名的师生）", "两位主讲人结合三十年实践讲技能成才，现场提问九个。", false, papers}));
    return Nothing{};
}

}  // namespace

Result<int> seed_sample(storage::Storage& storage, const storage::Context& then, const storage::Context& now) {
    const auto bodies = storage::read(storage, now, [](Work& work) -> Result<std::optional<Bodies>> {
        auto found = bodies_of(work);
        if (found && work.one<std::int64_t>(queries::series_title_taken, province, "样例·楚怡职业教育论坛")) return std::optional<Bodies>{};
        return found;
    });
    if (!bodies) return bodies.error();
    if (!*bodies) return 0;
    const Bodies& at = **bodies;
    int made = 0;
    Seeding seed(storage, then, at.office, then.clock->now());
    TRY(const SeriesId hall, series(seed, at, at.lectures, SeriesKind::lecture, "样例·楚怡职业教育大讲堂"));
    const auto year = static_cast<int>(seed.today().ymd().year());
    TRY_DO(seed.as_office(set_frequency, SetEventFrequency{hall, county, seed.fresh<EventActId>(), 1, FrequencyPer::quarter, Date(year, 1, 1), "样例：厅务会纪要〔1〕号，每季度不少于一期"}));
    const auto starts = Instant::parse(seed.today().plus_days(2).to_string() + "T14:30:00+08:00").value();
    if (starts.plus(std::chrono::hours{4}) < now.clock->now()) {
        TRY_DO(past_sitting(seed, hall, starts));
        ++made;
    }
    const auto brief = seed.fresh<BriefId>();
    TRY_DO(seed.as_office(enter_brief, EnterEventBrief{brief, county, seed.fresh<EventActId>(), at.bank.id, {}, "样例：关于产教融合实训基地开放共享的建议", "样例智库课题组", "省教育厅", "建议实训基地分时开放、按次结算。", seed.today(), papers}));
    TRY_DO(seed.as_office(use_brief, UseEventBrief{brief, county, seed.fresh<EventActId>(), BriefUse::adopted, "样例·省教育厅职成处", "样例采纳函〔2〕号", seed.today(), true, papers}));

    seed.go_to(now.clock->now());
    const auto coming = Instant::parse(seed.today().plus_days(10).to_string() + "T14:30:00+08:00").value();
    TRY(const EditionId open, edition(seed, hall, 2, "楚怡精神与新时代职业教育", coming, 3, true));
    for (int i = 11; i <= 14; ++i) TRY_DO(visitor(seed, open, i, fmt::format("样例听众{}", i)));
    ++made;
    TRY_DO(seed.as_office(plan_edition, PlanEventEdition{seed.fresh<EditionId>(), county, seed.fresh<EventActId>(), hall, 3, "走进楚怡工业学校", seed.today().plus_days(80)}));
    ++made;
    TRY(const SeriesId forum, series(seed, at, at.forums, SeriesKind::forum, "样例·楚怡职业教育论坛"));
    TRY_DO(edition(seed, forum, 1, "产教融合与地方产业", Instant::parse(seed.today().plus_days(30).to_string() + "T09:00:00+08:00").value(), 200, false));
    return made + 1;
}

}  // namespace luoshi::programmes::events::series
