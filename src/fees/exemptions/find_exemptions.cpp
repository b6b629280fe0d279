// A school's exemptions: on the page, with whole names for a reason, and as a workbook.
#include <fmt/format.h>

#include <map>
#include <set>

#include "fees/exemptions/queries.hpp"
#include "fees/exemptions/store.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "platform/documents/spreadsheet.hpp"

namespace luoshi::fees::exemptions {
namespace {

std::map<PupilId, std::string> class_names(Work& work, const org::BodyLine& school) {
    std::map<PupilId, std::string> names;
    for (auto& pupil : pupils::pupils_of_school(work, school.county, school.id)) names.emplace(pupil.id, std::move(pupil.class_name));
    return names;
}

void add_categories(Work& work, const org::BodyLine& school, SchoolExemptions& view) {
    const Rates rates(work, school);
    const auto particulars = org::find_school(work, school.id);
    const bool junior = particulars && (particulars->stage == org::Stage::junior || particulars->stage == org::Stage::complete);
    auto categories = rates.all(junior ? 7 : 1);
    if (categories) {
        view.categories = *std::move(categories);
        return;
    }
    view.why_none = categories.error().detail;
    view.why_none_en = categories.error().detail_en;
}

SchoolExemptions gathered(Work& work, const org::BodyLine& school, Names names) {
    SchoolExemptions view;
    view.school = school.id;
    view.county = school.county;
    view.school_name = school.name;
    add_categories(work, school, view);
    const auto classes = class_names(work, school);
    const bool may_write = work.actor().may(permissions::write, school.path);
    std::set<PupilId> running;
    for (const auto& grant : work.all<StoredGrant>(queries::grants_to_show, school.county, school.id)) {
        const auto in = classes.find(grant.pupil);
        view.items.push_back(view_of(work, grant, in == classes.end() ? "" : in->second, names));
        if (view.items.back().state == GrantState::running) running.insert(grant.pupil);
    }
    view.running = static_cast<std::int64_t>(running.size());
    if (may_write) {
        std::optional<Problem> why_not;
        if (view.categories.empty()) why_not = Problem{Code::conflict, "rule-not-set", view.why_none, view.why_none_en};
        view.actions.push_back(action_view("grant", "登记减免", "Grant", why_not));
        view.actions.push_back(action_view("hand_in", "导入名单", "Import a list", why_not));
    }
    return view;
}

std::string_view state_words(GrantState state) {
    switch (state) {
        case GrantState::coming:
            return "未开始";
        case GrantState::running:
            return "有效";
        case GrantState::over:
            return "已到期";
        case GrantState::ended:
            return "已终止";
        case GrantState::withdrawn:
            break;
    }
    return "已撤销";
}

}  // namespace

Result<SchoolExemptions> find_exemptions(Work& work, const FindExemptions& query) {
    TRY(const org::BodyLine school, require_school(work, query.school, permissions::read));
    return gathered(work, school, Names::masked);
}

Result<SchoolExemptions> reveal_exemptions(Work& work, const RevealExemptions& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    TRY_DO(require_county(work, school.county));
    TRY_DO(require_text("reason", command.reason, "reason-required", "请写明为什么要查看完整姓名", "say why the whole names are needed"));
    work.record("exemptions.reveal", "body", school.id.to_string(), json::value{{"reason", command.reason}});
    return gathered(work, school, Names::whole);
}

Result<http::FileReply> export_exemptions(Work& work, const ExportExemptions& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    TRY_DO(require_county(work, school.county));
    if (command.reason) TRY_DO(require_text("reason", *command.reason, "reason-required", "请写明为什么要导出完整姓名", "say why the whole names are needed"));
    const auto list = gathered(work, school, command.reason ? Names::whole : Names::masked);
    using enum documents::ColumnKind;
    documents::Sheet sheet{"减免名单",
                           {{"班级", 14}, {"姓名", 12}, {"学生代码", 12}, {"类别", 26}, {"比例（%）", 10, integer}, {"起始日期", 12, date}, {"截止日期", 12, date},
                            {"文号", 24}, {"依据", 36}, {"状态", 10}, {"终止日期", 12, date}, {"登记人", 12}},
                           {}};
    for (const auto& row : list.items) {
        sheet.rows.push_back({row.class_name, row.pupil_name, row.pupil_code, row.category_words, std::to_string(row.percent), row.from.to_string(),
                              row.until.to_string(), row.document, row.rule_basis, std::string(state_words(row.state)),
                              row.ends_on ? row.ends_on->to_string() : "", row.granted_by});
    }
    TRY(std::string bytes, documents::write_xlsx(std::span(&sheet, 1)));
    work.record("exemptions.export", "body", school.id.to_string(),
                json::value{{"rows", list.items.size()}, {"names", command.reason ? "whole" : "masked"}, {"reason", command.reason.value_or("")}});
    return http::FileReply{"exemptions.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
}

}  // namespace luoshi::fees::exemptions
