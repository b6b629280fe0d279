#include "programmes/events/series/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::programmes::events::series {
namespace {

files::FileStore* kept = nullptr;

struct StoredProof {
    std::string act;
    std::int64_t number = 0;
    std::string kind, name, sha256;
};
BOOST_DESCRIBE_STRUCT(StoredProof, (), (act, number, kind, name, sha256))

struct CheckedProof {
    EventProof proof;
    std::int64_t bytes = 0;
};

// 2026-09-20 14:30, as it is on the clock in Beijing.
std::string words_of(Instant at) {
    auto text = at.to_string().substr(0, 16);
    text[10] = ' ';
    return text;
}

bool is_kind(std::string_view kind) {
    constexpr std::string_view kinds[] = {"file", "photo", "rows", "rights", "consent", "basis"};
    return std::ranges::find(kinds, kind) != std::end(kinds);
}

Result<std::vector<CheckedProof>> checked(const std::vector<EventProof>& proofs, Proofs need) {
    constexpr std::size_t most = 50;
    if (need == Proofs::required && proofs.empty())
        return field_problem("proofs", "proof-required", "请至少上传一份材料或照片，或指明系统里的哪些记录能证明", "hand in at least one file or photo, or name the records that show it");
    if (proofs.size() > most) return field_problem("proofs", "too-many", "一次最多 50 份", "at most 50 at once");
    std::vector<CheckedProof> rows;
    for (const auto& proof : proofs) {
        TRY_DO(require_words("proofs", proof.name, 200));
        if (!is_kind(proof.kind)) return field_problem("proofs", "kind-invalid", fmt::format("没有“{}”这种材料", proof.kind), "there is no such kind of proof");
        if (proof.kind == "rows") {
            if (!proof.sha256.empty()) return field_problem("proofs", "rows-have-no-file", "系统记录不带文件", "records of the system carry no file");
            rows.push_back({proof, 0});
            continue;
        }
        if (!event_files().holds(proof.sha256)) return field_problem("proofs", "file-gone", fmt::format("“{}”还没有上传，请先上传", proof.name), "a file was not kept; upload it first");
        TRY(const std::string bytes, event_files().fetch(proof.sha256));
        rows.push_back({proof, static_cast<std::int64_t>(bytes.size())});
    }
    return rows;
}

}  // namespace

void keep_event_files_in(files::FileStore& store) { kept = &store; }
files::FileStore& event_files() {
    if (kept == nullptr) throw std::logic_error("keep_event_files_in was not called");
    return *kept;
}
bool refers_to_event_file(Work& work, std::string_view sha256) { return work.one<std::int64_t>(queries::proof_of_hash, sha256).has_value(); }

Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一次办理，请刷新后重新提交", "this id belongs to another act; load the page anew and submit again"}; }
Problem no_such_series() { return {Code::missing, "no-such-series", "没有这个系列，或者您无权查看", "there is no such series, or it is not for you"}; }
Problem no_such_edition() { return {Code::missing, "no-such-edition", "没有这一期活动，或者您无权查看", "there is no such edition, or it is not for you"}; }

Result<Nothing> require_right(Work& work, const Permission& permission, std::string_view path) {
    const auto& actor = work.actor();
    if (!actor.may(permission, path)) return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
    if (!actor.body) return Problem{Code::denied, "post-required", "请以任职岗位的身份办理", "act in a post of a body"};
    return Nothing{};
}

Result<std::optional<std::int64_t>> keep_proofs(Work& work, std::string_view act, std::string_view subject, const std::vector<EventProof>& proofs, Proofs need) {
    TRY(const std::vector<CheckedProof> rows, checked(proofs, need));
    std::int64_t number = 0;
    for (const auto& one : rows) {
        work.run(queries::insert_proof, work.county(), act, number + 1, number == 0 ? std::nullopt : std::optional(number), subject, one.proof.kind, one.proof.name, one.proof.sha256, one.bytes);
        ++number;
    }
    return number == 0 ? std::optional<std::int64_t>{} : std::optional(number);
}

std::vector<EventProofRow> proofs_of(Work& work, std::string_view county, std::string_view subject) {
    std::vector<EventProofRow> rows;
    for (auto& row : work.all<StoredProof>(queries::proofs_of_subject, county, subject)) rows.push_back({row.act, row.number, {std::move(row.kind), std::move(row.name), std::move(row.sha256)}});
    return rows;
}

std::vector<EventProof> proofs_of_act(const std::vector<EventProofRow>& rows, std::string_view act) {
    std::vector<EventProof> own;
    for (const auto& row : rows)
        if (row.act == act) own.push_back(row.proof);
    return own;
}

Result<http::FileReply> fetch_proof(Work& work, std::string_view county, std::string_view subject, std::string_view sha256) {
    for (const auto& row : proofs_of(work, county, subject)) {
        if (row.proof.sha256 != sha256 || row.proof.kind == "rows") continue;
        TRY(std::string bytes, event_files().fetch(row.proof.sha256));
        return http::FileReply{row.proof.name, "application/octet-stream", std::move(bytes), false};
    }
    return Problem{Code::missing, "no-such-file", "没有这份材料", "there is no such file"};
}

Result<bool> done_before(Work& work, std::string_view id, std::string_view asked) {
    const auto known = work.one<std::string>(queries::act_asked, work.county(), id);
    if (!known) return false;
    if (*known == asked) return true;
    return id_taken();
}

void write_act(Work& work, std::string_view id, std::string_view subject, std::string_view act, std::optional<std::int64_t> proofs, std::string_view asked) {
    const auto& actor = work.actor();
    work.run(queries::insert_act, work.county(), id, subject, act, proofs, asked, work.now(), actor_key(actor), actor.name, actor.body.value());
    work.record("events." + std::string(act), "event", std::string(subject), json::value{{"act", std::string(id)}});
}

Result<Nothing> follow_in_lines(Work& work, const LineStanding& standing) {
    const auto line = lines::find_line(work, work.county(), standing.line);
    if (!line) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    const auto unit = lines::UnitId::parse(standing.id).value();
    auto now = lines::find_unit(work, work.county(), unit);
    if (!now) {
        TRY_DO(lines::add_unit(work, {unit, standing.line, standing.body, standing.title, standing.year, standing.reference}));
        now = lines::find_unit(work, work.county(), unit);
    }
    if (standing.stage == lines::UnitStage::withdrawn) return lines::step_unit(work, {unit, standing.stage, work.today(), standing.reference, standing.reason});
    for (const auto stage : line->stages) {
        if (stage <= now->stage || stage > standing.stage || stage == lines::UnitStage::called) continue;
        TRY_DO(lines::step_unit(work, {unit, stage, work.today(), standing.reference, ""}));
    }
    return Nothing{};
}

EventAction action_of(std::string action, const std::optional<Problem>& problem) {
    EventAction view{.action = std::move(action), .enabled = !problem};
    if (problem) {
        view.reason = problem->slug;
        view.reason_text = problem->detail;
        view.reason_text_en = problem->detail_en;
    }
    return view;
}

std::string token_digest(std::string_view token) { return crypto::sha256_hex(token); }

std::vector<EventAnnouncementRow> announcements_of(Work& work, std::string_view county, EditionId edition) { return work.all<EventAnnouncementRow>(queries::announcements_of_edition, county, edition); }
std::optional<EventAnnouncementRow> announcement_of(Work& work, std::string_view county, EditionId edition) {
    return work.one<EventAnnouncementRow>(queries::announcement_now, county, edition);
}

Result<SeriesNow> require_series(Work& work, std::string_view county, SeriesId id) {
    if (work.may_write() && county != work.county()) return no_such_series();
    auto series = work.one<SeriesNow>(queries::series_by_id, county, id);
    if (!series || !work.actor().may(permissions::read, series->body_path)) return no_such_series();
    return *std::move(series);
}

std::optional<EditionNow> find_edition(Work& work, std::string_view county, EditionId id) { return work.one<EditionNow>(queries::edition_by_id, county, id); }

Result<EditionNow> require_edition(Work& work, std::string_view county, EditionId id) {
    if (work.may_write() && county != work.county()) return no_such_edition();
    auto edition = find_edition(work, county, id);
    if (!edition || !work.actor().may(permissions::read, edition->body_path)) return no_such_edition();
    return *std::move(edition);
}

std::optional<Problem> not_the_organiser(Work& work, const EditionNow& edition) {
    if (auto right = require_right(work, permissions::write, edition.body_path); !right) return right.error();
    const auto line = lines::find_line(work, edition.county, edition.line);
    if (*work.actor().body == edition.body || (line && *work.actor().body == line->office)) return std::nullopt;
    return Problem{Code::denied, "not-the-organiser", fmt::format("由主办单位“{}”办理", edition.body_name), "the body that holds it does this"};
}

std::optional<Problem> may_not_step(Work& work, const EditionNow& edition, EditionAct act) {
    if (auto problem = not_the_organiser(work, edition)) return problem;
    if (!leads_to(edition.state, act)) return not_next(edition.state, act);
    if (act != EditionAct::held) return std::nullopt;
    const auto announced = announcement_of(work, edition.county, edition.id);
    if (announced && announced->starts_at > work.now())
        return Problem{Code::conflict, "not-yet", fmt::format("公告的时间是 {}，还没有到", words_of(announced->starts_at)), "it has not begun yet"};
    return std::nullopt;
}

EventEditionRow row_of(const EditionNow& edition, const std::optional<EventAnnouncementRow>& announced) {
    EventEditionRow row{edition.id, edition.county, edition.series, edition.series_title, edition.kind, edition.number, edition.title, edition.planned_on, edition.state, {}, "", 0,
                        edition.seated, edition.waiting, edition.checked_in};
    if (!announced) return row;
    row.title = announced->title;
    row.starts_at = announced->starts_at;
    row.place = announced->place;
    row.capacity = announced->capacity;
    return row;
}

std::vector<FrequencyPeriod> periods_of(Work& work, std::string_view county, SeriesId series) {
    std::vector<FrequencyRule> rules;
    for (const auto& row : work.all<EventFrequencyRow>(queries::frequencies_of_series, county, series)) rules.push_back({row.from, row.times, row.per});
    std::ranges::reverse(rules);
    return judge_frequency(rules, work.all<Date>(queries::held_days, county, series), work.today());
}

EventSeriesRow row_of(Work& work, const SeriesNow& series) {
    EventSeriesRow row{series.id, series.county, series.line, "", "", series.clause, series.kind, series.title, series.about, series.body, series.body_name, series.editions, 0, {}, 0};
    if (const auto line = lines::find_line(work, series.county, series.line)) {
        row.line_code = line->code;
        row.line_title = line->title;
    }
    row.held = static_cast<std::int64_t>(work.all<Date>(queries::held_days, series.county, series.id).size());
    row.frequency = work.one<EventFrequencyRow>(queries::frequencies_of_series, series.county, series.id);
    row.missed = missed_in(periods_of(work, series.county, series.id));
    return row;
}

}  // namespace luoshi::programmes::events::series
