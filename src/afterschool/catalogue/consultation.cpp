#include <algorithm>
#include <stdexcept>

#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/stored_rows.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

files::FileStore* store = nullptr;

constexpr std::string_view forms[] = {"meeting", "committee", "questionnaire", "letter"};
constexpr std::size_t file_max = 20'000'000;

Problem invalid(std::string field, std::string detail, std::string detail_en) {
    return {
        Code::invalid, "invalid-consultation", detail, std::move(detail_en), {{std::move(field), "invalid", detail}}};
}

Result<Nothing> check_record(const RecordConsultation& command, Date today) {
    if (std::ranges::find(forms, command.form) == std::end(forms))
        return invalid("form", "请选择征求意见的形式", "choose the form of the consultation");
    if (command.held_on > today)
        return invalid("held_on", "征求意见的日期不能晚于今天", "the consultation cannot lie in the future");
    if (command.present < 1 || command.present > 1'000'000)
        return invalid("present", "请填写参加的家长人数", "say how many parents took part");
    if (command.agreeing < 0 || command.against < 0 || command.agreeing + command.against > command.present) {
        return invalid("agreeing", "同意与不同意之和不能超过参加人数",
                       "those for and against are no more than those who took part");
    }
    TRY_DO(require_words("opinions", command.opinions, 2000, "家长的意见（没有意见也请写明）"));
    if (command.against > 0) TRY_DO(require_words("answer", command.answer, 2000, "对不同意见的答复"));
    if (command.attachments.size() > 20) return invalid("attachments", "附件最多 20 个", "at most 20 files");
    for (const auto& file : command.attachments) {
        if (!plan_files().holds(file.sha256))
            return invalid("attachments", "附件“" + file.name + "”还没有上传，请先上传",
                           "a file was not kept; upload it first");
    }
    return Nothing{};
}

}  // namespace

void keep_plan_files_in(files::FileStore& folder) { store = &folder; }

files::FileStore& plan_files() {
    if (store == nullptr) throw std::logic_error("keep_plan_files_in was not called");
    return *store;
}

Result<PlanAttachment> keep_upload(const http::Upload& upload) {
    if (upload.bytes.empty() || upload.bytes.size() > file_max) {
        return Problem{Code::invalid, "file-size", "文件不能为空，也不能超过 20 MB",
                       "the file is empty or larger than 20 MB"};
    }
    TRY(std::string sha256, plan_files().keep(upload.bytes));
    return PlanAttachment{upload.name.empty() ? "附件" : upload.name, std::move(sha256),
                          static_cast<std::int64_t>(upload.bytes.size())};
}

Result<PlanAttachment> keep_plan_file(Work& work, const KeepPlanFile& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::plan));
    TRY_DO(require_move(head, PlanMove::consult));
    TRY(PlanAttachment file, keep_upload(command.upload));
    work.record("catalogue.keep_file", "plan", head.id.to_string(), json::value{{"sha256", file.sha256}});
    return file;
}

Result<http::FileReply> fetch_plan_file(Work& work, const OnePlanFile& command) {
    TRY(const PlanHead head, find_visible_plan(work, command.id));
    for (const auto& consultation : work.all<StoredConsultation>(queries::consultations_of, head.county, head.id)) {
        for (const auto& file : consultation.attachments) {
            if (file.sha256 != command.sha256) continue;
            TRY(std::string bytes, plan_files().fetch(file.sha256));
            return http::FileReply{file.name, "application/octet-stream", std::move(bytes), false};
        }
    }
    return Problem{Code::missing, "no-such-file", "这份方案没有这个附件", "the plan has no such file"};
}

Result<PlanStep> record_consultation(Work& work, const RecordConsultation& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::plan));
    for (const auto& earlier : work.all<StoredConsultation>(queries::consultations_of, head.county, head.id)) {
        if (earlier.id != command.consultation) continue;
        const bool same = earlier.held_on == command.held_on && earlier.form == command.form &&
                          earlier.present == command.present && earlier.agreeing == command.agreeing &&
                          earlier.against == command.against && earlier.opinions == command.opinions;
        if (same) return step_of(work, head.id);
        return id_taken();
    }
    TRY_DO(require_version(command.if_match, head.version));
    TRY(const PlanState next, require_move(head, PlanMove::consult));
    TRY_DO(check_record(command, work.today()));
    const auto courses = load_courses(work, head.county, head.id);
    if (courses.empty()) {
        return Problem{Code::conflict, "nothing-to-consult-on", "方案里还没有课程，请先设时段和课程，再征求意见",
                       "there are no courses yet; set slots and courses before asking parents"};
    }
    work.run(queries::insert_consultation, head.county, head.id, command.consultation, command.held_on, command.form,
             command.present, command.agreeing, command.against, command.opinions, command.answer, command.attachments,
             head.offer_digest, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::set_consulted, head.county, head.id, head.version, next);
    add_plan_event(work, head, "consulted", command.held_on.to_string());
    work.record("catalogue.consult", "plan", head.id.to_string(),
                json::value{{"present", command.present}, {"digest", head.offer_digest}});
    return step_of(work, head.id);
}

}  // namespace luoshi::afterschool::catalogue
