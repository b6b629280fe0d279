// Templates: published version by version, each frozen.
#include <fmt/format.h>

#include "foundation/words.hpp"
#include "platform/crypto/digest.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

Problem no_such_template() { return {Code::missing, "no-such-template", "没有这个模板，或者您看不到它", "there is no such template, or not for you"}; }

InspectionTemplateView view_of(TemplateVersion&& v) {
    return {v.id, v.county, v.office, v.number, v.latest, std::move(v.title), std::move(v.content), std::move(v.sha256), v.published_at, std::move(v.published_by)};
}

Result<Nothing> check_title(const std::string& title) {
    if (!is_blank(title) && title.size() <= 300) return Nothing{};
    return Problem{Code::invalid, "title-required", "请写标题，100 字以内", "give a title of at most 100 characters", {{"title", "required", "请写标题，100 字以内"}}};
}

}  // namespace

Result<http::Page<InspectionTemplateRow>> find_templates(Work& work, const FindInspectionTemplates& query) {
    TRY(const auto office, find_office(work, query.office, permissions::read));
    http::Page<InspectionTemplateRow> page;
    page.items = work.all<InspectionTemplateRow>(queries::templates_of_office, office.county, office.id);
    return page;
}

Result<InspectionTemplateView> show_template(Work& work, const ShowInspectionTemplate& query) {
    auto found = find_template(work, query.county.value_or(work.actor().county), query.id, query.number.value_or(0));
    if (!found) return no_such_template();
    const auto office = org::find_body(work, found->office);
    if (!office || !work.actor().may(permissions::read, office->path)) return no_such_template();
    return view_of(std::move(*found));
}

Result<InspectionSample> show_sample_template(Work&, const NoInspectionQuestion&) { return after_school_template(); }

Result<InspectionTemplateView> publish_template(Work& work, const PublishInspectionTemplate& command) {
    TRY(const auto office, find_office(work, command.office, permissions::plan));
    TRY_DO(require_county(work, office.county));
    TRY_DO(check_title(command.title));
    TRY_DO(check_template(command.content));
    const auto content = json::to_json(command.content);
    const auto sha256 = crypto::sha256_hex(command.title + "\n" + content);
    const auto next = command.after + 1;
    const auto latest = find_template(work, office.county, command.id, 0);
    if (latest && latest->office != office.id) return id_taken();
    if (latest && latest->number != command.after) {
        const auto known = find_template(work, office.county, command.id, next);
        if (known && known->sha256 == sha256) return view_of(TemplateVersion(*known));
        if (command.after == 0) return id_taken();
        return Problem{Code::conflict, "changed-meanwhile", fmt::format("模板已有第 {} 版，请在它的基础上修改", latest->number),
                       fmt::format("version {} stands already; edit that one", latest->number)};
    }
    if (!latest && command.after != 0) return no_such_template();
    if (!latest) work.run(queries::insert_template, office.county, command.id, office.id);
    else work.run(queries::raise_template, office.county, command.id, command.after);
    const auto before = command.after == 0 ? std::nullopt : std::optional(command.after);
    work.run(queries::insert_template_version, office.county, command.id, next, before, trimmed(command.title), content, sha256, work.now(), work.actor().name);
    work.record("inspections.publish_template", "inspection_template", command.id.to_string(), json::value{{"number", next}, {"sha256", sha256}});
    return view_of(find_template(work, office.county, command.id, next).value());
}

}  // namespace luoshi::supervision::inspections
