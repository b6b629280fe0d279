// Score sheets: every version is kept, an evaluation names one for ever.
#include <fmt/format.h>

#include "platform/crypto/digest.hpp"
#include "supervision/evaluation/queries.hpp"
#include "supervision/evaluation/store.hpp"
#include "supervision/evaluation/use_cases.hpp"

namespace luoshi::supervision::evaluation {
namespace {

Problem no_sheet() { return Problem{Code::missing, "no-such-sheet", "没有这张评分表，或者您无权查看", "there is no such score sheet, or it is not for you"}; }

ScoreSheetView view_of(Work& work, const StoredSheet& stored, std::int64_t newest) {
    return {.id = stored.id,
            .county = stored.county,
            .newest = newest,
            .shown = stored.version,
            .body = stored.body,
            .body_name = body_name(work, stored.body),
            .sheet = stored.sheet,
            .sha256 = stored.sha256,
            .made_at = stored.made_at,
            .made_by_name = stored.made_by_name};
}

}  // namespace

Result<SheetList> find_sheets(Work& work, const FindSheets& query) {
    TRY_DO(require(work.actor(), permissions::read, query.body));
    SheetList list;
    for (const auto& one : work.all<StoredSheet>(queries::sheets_below, query.body))
        list.items.push_back({one.id, one.county, one.version, one.body, body_name(work, one.body), one.sheet.title,
                              static_cast<std::int64_t>(scoring::marked_items(one.sheet).size()), one.sheet.total, one.made_at, one.made_by_name});
    return list;
}

Result<ScoreSheetView> show_sheet(Work& work, const ShowSheet& query) {
    const auto newest = work.one<std::optional<std::int64_t>>(queries::newest_version, query.county, query.id).value_or(std::nullopt);
    if (!newest) return no_sheet();
    const auto stored = sheet_of(work, query.county, query.id, query.version.value_or(*newest));
    if (!stored) return no_sheet();
    const auto body = org::find_body(work, stored->body);
    if (!body || !work.actor().may(permissions::read, body->path)) return no_sheet();
    return view_of(work, *stored, *newest);
}

Result<ScoreSheetView> keep_sheet(Work& work, const KeepSheet& command) {
    const auto body = org::find_body(work, command.body);
    if (!body || !work.actor().may(permissions::write, body->path))
        return Problem{Code::missing, "no-such-body", "没有这个机构，或者您无权为它编制评分表", "there is no such body, or its sheets are not yours to draw up"};
    if (body->county != work.county()) return Problem{Code::invalid, "other-county", "请求所指的县市区与这个机构不符", "the request names another county than the body's"};
    if (command.sheet.title.empty()) return Problem{Code::invalid, "invalid-sheet", "评分表要有名称", "the sheet needs a title", {{"sheet.title", "required", "请填写名称"}}};
    TRY_DO(scoring::check(command.sheet));
    const auto text = json::to_json(command.sheet);
    const auto digest = crypto::sha256_hex(text);
    const auto newest = work.one<std::optional<std::int64_t>>(queries::newest_version, work.county(), command.id).value_or(std::nullopt).value_or(0);
    if (newest > 0) {
        const auto known = sheet_of(work, work.county(), command.id, newest).value();
        if (known.body != command.body) return Problem{Code::conflict, "id-taken", "这个编号已用于另一张评分表，请重新提交", "this id belongs to another sheet; submit anew"};
        if (known.sha256 == digest) return view_of(work, known, newest);
    }
    if (newest != command.after)
        return Problem{Code::conflict, "changed-meanwhile", fmt::format("评分表已有第 {} 版；请在新版上修改", newest), fmt::format("the sheet has a version {} already; change that one", newest)};
    work.run(queries::insert_sheet, work.county(), command.id, newest + 1, command.body, text, digest, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("evaluation.sheet", "score_sheet", command.id.to_string(), {{"version", newest + 1}});
    return view_of(work, sheet_of(work, work.county(), command.id, newest + 1).value(), newest + 1);
}

}  // namespace luoshi::supervision::evaluation
