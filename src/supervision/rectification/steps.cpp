// The steps after the order: measures, proof, check, close, extension, withdrawal, look-back.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "supervision/rectification/queries.hpp"
#include "supervision/rectification/store.hpp"
#include "supervision/rectification/use_cases.hpp"

namespace luoshi::supervision::rectification {
namespace {

files::FileStore* store = nullptr;

// What every step asks first; nothing: go on. The view: this very step was taken before.
Result<std::optional<RectificationView>> ready(Work& work, const OrderNow& at, StepId step, Act act, std::string_view words) {
    TRY_DO(require_words("words", words, 2000));
    TRY(const bool done, done_before(work, step, at.id, act, words));
    if (done) return std::optional(view_of(work, at));
    if (auto problem = why_not(work, at, act)) return *std::move(problem);
    return std::optional<RectificationView>{};
}

RectificationView after(Work& work, const OrderNow& at) { return view_of(work, *order_now(work, at.county, at.id)); }

// The case behind a finding, when it is this very order that has it.
std::optional<supervision::checks::CaseLine> case_taken(Work& work, const OrderNow& at) {
    auto behind = case_behind(work, at.county, at.origin_kind, at.origin);
    return behind && checks::order_of_case(work, at.county, behind->id) == at.id.to_string() ? behind : std::nullopt;
}

Result<Nothing> close_origin(Work& work, const OrderNow& at, std::string_view conclusion) {
    if (at.origin_kind == "case") return checks::close_case(work, checks::CaseId::parse(at.origin).value(), conclusion);
    if (at.origin_kind == "complaint") return complaints::note_put_right(work, complaints::ComplaintId::parse(at.origin).value(), conclusion);
    if (at.origin_kind == "finding") {
        TRY_DO(inspections::close_finding(work, inspections::FindingId::parse(at.origin).value(), conclusion));
        if (const auto behind = case_taken(work, at)) return checks::close_case(work, behind->id, conclusion);
    }
    return Nothing{};
}

}  // namespace

void keep_proofs_in(files::FileStore& folder) { store = &folder; }

files::FileStore& proof_files() {
    if (store == nullptr) throw std::logic_error("keep_proofs_in was not called");
    return *store;
}

Result<RectificationView> send_measures(Work& work, const SendMeasures& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    TRY(const auto known, ready(work, at, command.step, Act::measures, command.words));
    if (known) return *known;
    add_step(work, at, {.id = command.step, .act = Act::measures, .words = command.words});
    return after(work, at);
}

Result<KeptProof> keep_proof_file(Work& work, const KeepProofFile& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    if (auto problem = why_not(work, at, Act::proof)) return *std::move(problem);
    constexpr std::size_t most = 20U << 20U;
    if (command.upload.bytes.empty() || command.upload.bytes.size() > most)
        return Problem{Code::invalid, "file-size", "文件不能为空，也不能超过 20 MB", "the file is empty or larger than 20 MB"};
    TRY(const std::string sha256, proof_files().keep(command.upload.bytes));
    work.record("rectification.keep_file", "rectification_order", at.id.to_string(), json::value{{"sha256", sha256}});
    return KeptProof{command.upload.name.empty() ? "证明材料" : command.upload.name, sha256, static_cast<std::int64_t>(command.upload.bytes.size())};
}

Result<RectificationView> send_proof(Work& work, const SendProof& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    TRY(const auto known, ready(work, at, command.step, Act::proof, command.words));
    if (known) return *known;
    constexpr std::size_t most = 50;
    if (command.files.empty() && command.rows.empty())
        return field_problem("files", "proof-required", "请至少上传一份材料，或指明系统里的哪些记录能证明", "hand in at least one file, or name the records of the system that show it");
    if (command.files.size() + command.rows.size() > most) return field_problem("files", "too-many", "一次最多 50 份", "at most 50 at once");
    std::int64_t number = 0;
    const auto put = [&](std::string_view kind, std::string_view name, std::string_view sha256, std::int64_t bytes) {
        work.run(queries::insert_proof, at.county, at.id, command.step, number + 1, number == 0 ? std::nullopt : std::optional(number), kind, name, sha256, bytes);
        ++number;
    };
    for (const auto& file : command.files) {
        TRY_DO(require_words("files", file.name, 2000));
        if (!proof_files().holds(file.sha256)) return field_problem("files", "file-gone", fmt::format("“{}”还没有上传，请先上传", file.name), "a file was not kept; upload it first");
        TRY(const std::string bytes, proof_files().fetch(file.sha256));
        put("file", file.name, file.sha256, static_cast<std::int64_t>(bytes.size()));
    }
    for (const auto& row : command.rows) {
        TRY_DO(require_words("rows", row, 2000));
        put("rows", row, "", 0);
    }
    add_step(work, at, {.id = command.step, .act = Act::proof, .words = command.words, .proofs = number});
    return after(work, at);
}

Result<RectificationView> check_order(Work& work, const CheckOrder& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    const auto act = command.passed ? Act::passed : Act::failed;
    TRY(const auto known, ready(work, at, command.step, act, command.words));
    if (known) return *known;
    add_step(work, at, {.id = command.step, .act = act, .words = command.words});
    return after(work, at);
}

Result<RectificationView> close_order(Work& work, const CloseOrder& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    TRY(const auto known, ready(work, at, command.step, Act::closed, command.words));
    if (known) return *known;
    if (command.look_back_on <= work.today() || command.look_back_on > work.today().plus_years(2))
        return field_problem("look_back_on", "look-back-invalid", "回头看日期要在明天到两年之内", "the look-back is between tomorrow and two years from now");
    std::optional<std::int64_t> paid;
    if (at.money == "yes") {
        TRY(const std::int64_t counted, count_paid(work, at));
        paid = counted;
    }
    add_step(work, at, {.id = command.step, .act = Act::closed, .words = command.words, .look_back_on = command.look_back_on, .paid = paid});
    TRY_DO(close_origin(work, at, command.words));
    work.emit("rectification.closed", json::value{{"county", at.county}, {"order", at.id.to_string()}, {"body_path", at.path}});
    return after(work, at);
}

Result<RectificationView> extend_order(Work& work, const ExtendOrder& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    TRY(const auto known, ready(work, at, command.step, Act::extended, command.words));
    if (known) return *known;
    if (work.actor().body != at.issuer)
        return Problem{Code::denied, "not-the-issuer", "由下达督办单的单位延期", "the body that ordered extends the day"};
    if (command.working_days < 1 || command.working_days > 120)
        return field_problem("working_days", "days-invalid", "一次延期 1 到 120 个工作日", "between 1 and 120 working days at once");
    TRY(const WorkingDays days, org::working_days(work));
    TRY(const Date due, days.plus_working_days(std::max(at.due, work.today()), command.working_days));
    add_step(work, at, {.id = command.step, .act = Act::extended, .words = command.words, .due = due});
    return after(work, at);
}

Result<RectificationView> withdraw_order(Work& work, const WithdrawOrder& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    TRY(const auto known, ready(work, at, command.step, Act::withdrawn, command.words));
    if (known) return *known;
    if (work.actor().body != at.issuer)
        return Problem{Code::denied, "not-the-issuer", "由下达督办单的单位撤回", "the body that ordered withdraws the order"};
    add_step(work, at, {.id = command.step, .act = Act::withdrawn, .words = command.words});
    if (at.origin_kind == "case") TRY_DO(checks::release_case(work, checks::CaseId::parse(at.origin).value(), fmt::format("{} 已撤回：{}", at.number, command.words)));
    if (at.origin_kind == "complaint")
        TRY_DO(complaints::note_order_withdrawn(work, complaints::ComplaintId::parse(at.origin).value(), fmt::format("整改通知 {} 已撤回：{}；本件继续办理", at.number, command.words)));
    if (at.origin_kind == "finding") TRY_DO(inspections::release_finding(work, inspections::FindingId::parse(at.origin).value(), fmt::format("{} 已撤回：{}", at.number, command.words)));
    if (const auto behind = case_taken(work, at)) TRY_DO(checks::release_case(work, behind->id, fmt::format("{} 已撤回：{}", at.number, command.words)));
    return after(work, at);
}

Result<RectificationView> look_back(Work& work, const LookBack& command) {
    TRY(const OrderNow at, require_order(work, command.id));
    TRY(const auto known, ready(work, at, command.step, Act::look_back, command.words));
    if (known) return *known;
    add_step(work, at, {.id = command.step, .act = Act::look_back, .words = command.words});
    return after(work, at);
}

Result<http::FileReply> fetch_proof(Work& work, const FetchProof& query) {
    TRY(const OrderNow at, require_order(work, query.id));
    for (const auto& step : view_of(work, at).steps)
        for (const auto& proof : step.proofs) {
            if (proof.kind != "file" || proof.sha256 != query.sha256) continue;
            TRY(std::string bytes, proof_files().fetch(proof.sha256));
            return http::FileReply{proof.name, "application/octet-stream", std::move(bytes), false};
        }
    return Problem{Code::missing, "no-such-file", "这份督办单没有这个材料", "the order has no such file"};
}

}  // namespace luoshi::supervision::rectification
