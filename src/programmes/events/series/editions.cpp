// The way of an edition: announced, open, held, recorded; or cancelled. Each is a unit of its line and climbs there with it.
#include <fmt/format.h>

#include "foundation/words.hpp"
#include "platform/files/picture.hpp"
#include "programmes/events/series/people.hpp"
#include "programmes/events/series/store.hpp"

namespace luoshi::programmes::events::series {
namespace {

struct StoredRecord {
    EventActId id;
    std::int64_t checked_in = 0;
    std::optional<std::int64_t> counted;
    std::string counted_how, summary, pictures_open;
};
BOOST_DESCRIBE_STRUCT(StoredRecord, (), (id, checked_in, counted, counted_how, summary, pictures_open))

std::optional<Problem> may_not_change(Work& work, const EditionNow& edition) {
    if (auto problem = not_the_organiser(work, edition)) return problem;
    if (edition.state == EditionState::announced || edition.state == EditionState::open) return std::nullopt;
    return Problem{Code::conflict, "not-announced", fmt::format("这一期现在是“{}”，公告不能更改", state_words(edition.state)), "what was announced changes only before it is held or cancelled"};
}

std::optional<EventRecordView> record_of(Work& work, const EditionNow& edition) {
    const auto row = work.one<StoredRecord>(queries::record_of_edition, edition.county, edition.id);
    if (!row) return std::nullopt;
    return EventRecordView{row->checked_in, row->counted, row->counted_how, row->summary, row->pictures_open == "yes", proofs_of_act(proofs_of(work, edition.county, edition.id.to_string()), row->id.to_string())};
}

EventEditionView view_of(Work& work, const EditionNow& edition) {
    EventEditionView view;
    view.announcements = announcements_of(work, edition.county, edition.id);
    view.head = row_of(edition, view.announcements.empty() ? std::nullopt : std::optional(view.announcements.front()));
    view.clause = edition.clause;
    view.body_name = edition.body_name;
    if (const auto line = lines::find_line(work, edition.county, edition.line)) view.line_code = line->code;
    view.steps = work.all<EventStepRow>(queries::steps_of_edition, edition.county, edition.id);
    view.record = record_of(work, edition);
    view.actions = {action_of("announced", may_not_step(work, edition, EditionAct::announced)), action_of("changed", may_not_change(work, edition)),
                    action_of("opened", may_not_step(work, edition, EditionAct::opened)),       action_of("held", may_not_step(work, edition, EditionAct::held)),
                    action_of("recorded", may_not_step(work, edition, EditionAct::recorded)),   action_of("cancelled", may_not_step(work, edition, EditionAct::cancelled))};
    return view;
}

Result<EventEditionView> view_again(Work& work, EditionId id) {
    TRY(const EditionNow edition, require_edition(work, work.county(), id));
    return view_of(work, edition);
}

struct StepFacts {
    std::string_view act;
    EditionState state = EditionState::planned;
    std::string_view words = {};
    std::optional<std::int64_t> announcement = {};
    std::optional<Date> starts_on = {};
    std::optional<EventActId> record = {};
};
void insert_step(Work& work, const EditionNow& edition, EventActId id, const StepFacts& facts) {
    work.run(queries::insert_edition_step, work.county(), edition.id, edition.serial + 1, id, facts.act, facts.state, edition.serial, edition.state, work.today(), facts.words, facts.announcement, facts.starts_on,
             facts.record, actor_key(work.actor()), *work.actor().body);
}

Result<Nothing> stand(Work& work, const EditionNow& edition, lines::UnitStage stage, std::string reference, std::string reason = "") {
    return follow_in_lines(work, {edition.id.to_string(), edition.line, edition.body, edition.title, static_cast<int>(edition.planned_on.ymd().year()), stage, std::move(reference), std::move(reason)});
}

Result<Nothing> check_announcement(Work& work, const AnnounceEventEdition& command, const std::optional<EventAnnouncementRow>& before) {
    TRY_DO(require_words("title", command.title, 200));
    TRY_DO(require_words("place", command.place, 200));
    TRY_DO(require_words("speakers", command.speakers, 500));
    TRY_DO(require_words("contact", command.contact, 200));
    if (command.ends_at <= command.starts_at) return field_problem("ends_at", "ends-before-starts", "结束时间应晚于开始时间", "it ends after it starts");
    if (command.starts_at <= work.now()) return field_problem("starts_at", "already-past", fmt::format("{} 已经过去，请填写将来的时间", command.starts_at.to_string().substr(0, 16)), "this time has passed; give one to come");
    if (command.register_until > command.starts_at.date()) return field_problem("register_until", "registers-too-long", fmt::format("报名截止日不能晚于活动当天 {}", command.starts_at.date().to_string()), "registration ends on the day of the event at the latest");
    if (command.capacity < 1 || command.capacity > 100'000) return field_problem("capacity", "capacity-invalid", fmt::format("座位数应在 1 到 100000 之间，现在是 {}", command.capacity), "between 1 and 100000 places");
    if (!before) return Nothing{};
    if (command.capacity < before->capacity)
        return field_problem("capacity", "capacity-shrinks", fmt::format("座位只能增加：已公告 {} 个，现在填的是 {} 个；已报名的人不能因此失去座位", before->capacity, command.capacity), "places only grow, so that nobody loses a seat");
    return require_words("reason", command.reason, 500);
}

void insert_announcement(Work& work, const AnnounceEventEdition& command, const std::optional<EventAnnouncementRow>& before) {
    work.run(queries::insert_announcement, work.county(), command.edition, before ? before->version + 1 : 1, before ? std::optional(before->version) : std::nullopt,
             before ? std::optional(before->capacity) : std::nullopt, command.act, command.title, command.starts_at, command.ends_at, command.starts_at.date(), command.ends_at.date(), command.place, command.speakers,
             command.about, command.audience, command.contact, command.capacity, command.register_until, before ? command.reason : std::string(), before ? "edition.changed" : "edition.announced",
             actor_key(work.actor()), *work.actor().body);
}

}  // namespace

Result<EventEditionView> show_edition(Work& work, const OneEventEdition& query) {
    TRY(const EditionNow edition, require_edition(work, query.county, query.id));
    return view_of(work, edition);
}

Result<EventEditionView> announce_edition(Work& work, const AnnounceEventEdition& command) {
    TRY(const EditionNow edition, require_edition(work, command.county, command.edition));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return view_of(work, edition);
    const auto before = announcement_of(work, edition.county, edition.id);
    if (before) {
        if (auto problem = may_not_change(work, edition)) return *std::move(problem);
    } else if (auto problem = may_not_step(work, edition, EditionAct::announced)) {
        return *std::move(problem);
    }
    TRY_DO(check_announcement(work, command, before));
    write_act(work, command.act.to_string(), edition.id.to_string(), before ? "edition.changed" : "edition.announced", {}, asked);
    insert_announcement(work, command, before);
    if (before) {
        seat_who_waits(work, edition.county, edition.id);
        return view_again(work, edition.id);
    }
    insert_step(work, edition, command.act, {"edition.announced", EditionState::announced, "", 1, command.starts_at.date()});
    TRY_DO(stand(work, edition, lines::UnitStage::approved, "公告"));
    return view_again(work, edition.id);
}

Result<EventEditionView> step_edition(Work& work, const StepEventEdition& command) {
    TRY(const EditionNow edition, require_edition(work, command.county, command.edition));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return view_of(work, edition);
    if (command.step == EditionAct::announced || command.step == EditionAct::recorded) return field_problem("step", "choice-invalid", "公告和归档各有自己的表单", "announcing and recording have forms of their own");
    if (auto problem = may_not_step(work, edition, command.step)) return *std::move(problem);
    const auto act = "edition." + std::string(json::enum_name(command.step));
    StepFacts facts{act, leads_to(edition.state, command.step).value(), command.words};
    if (command.step == EditionAct::cancelled) TRY_DO(require_words("words", command.words, 500));
    if (command.step == EditionAct::held) {
        const auto announced = announcement_of(work, edition.county, edition.id);
        facts.announcement = announced->version;
        facts.starts_on = announced->starts_at.date();
    }
    write_act(work, command.act.to_string(), edition.id.to_string(), act, {}, asked);
    insert_step(work, edition, command.act, facts);
    if (command.step == EditionAct::cancelled) TRY_DO(stand(work, edition, lines::UnitStage::withdrawn, "取消", command.words));
    return view_again(work, edition.id);
}

namespace {

// Photos that everybody may see: each can be shown without what the camera wrote beside it.
Result<Nothing> require_showable(const std::vector<EventProof>& proofs) {
    for (const auto& proof : proofs) {
        if (proof.kind != "photo" || !event_files().holds(proof.sha256)) continue;
        TRY(const std::string bytes, event_files().fetch(proof.sha256));
        if (const auto shown = files::without_metadata(bytes); !shown)
            return field_problem("proofs", shown.error().slug, fmt::format("“{}”不能公开：{}", proof.name, shown.error().detail), fmt::format("“{}” cannot be opened to everybody: {}", proof.name, shown.error().detail_en));
    }
    return Nothing{};
}

}  // namespace

Result<EventEditionView> record_edition(Work& work, const RecordEventEdition& command) {
    TRY(const EditionNow edition, require_edition(work, command.county, command.edition));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return view_of(work, edition);
    if (auto problem = may_not_step(work, edition, EditionAct::recorded)) return *std::move(problem);
    TRY_DO(require_words("summary", command.summary, 2000));
    if (command.counted && *command.counted < 0) return field_problem("counted", "count-invalid", "人数不能为负", "no number below 0");
    if (command.counted) TRY_DO(require_words("counted_how", command.counted_how, 200));
    if (command.pictures_open) TRY_DO(require_showable(command.proofs));
    TRY(const std::optional<std::int64_t> proofs, keep_proofs(work, command.act.to_string(), edition.id.to_string(), command.proofs, Proofs::required));
    write_act(work, command.act.to_string(), edition.id.to_string(), "edition.recorded", proofs, asked);
    work.run(queries::insert_record, work.county(), command.act, edition.id, edition.checked_in, command.counted, command.counted ? command.counted_how : std::string(), command.summary,
             command.pictures_open ? "yes" : "no", proofs, actor_key(work.actor()), *work.actor().body);
    insert_step(work, edition, command.act, {"edition.recorded", EditionState::recorded, "", {}, {}, command.act});
    TRY_DO(stand(work, edition, lines::UnitStage::accepted, "活动记录"));
    return view_again(work, edition.id);
}

}  // namespace luoshi::programmes::events::series
