// Seed, schools, inspectors, record and tasks, in one act.
#include "supervision/inspections/drawing/drawing.hpp"
#include "supervision/inspections/new_tasks.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {
namespace {

draw::Record record_for(const DrawHead& head, const std::string& list, const std::string& seed, const std::string& result) {
    draw::Record record;
    record.title = head.office_name + " " + head.plan_title;
    record.algorithm = head.algorithm;
    record.mechanism = drawing::mechanism;
    record.version = LUOSHI_VERSION;
    auto input = draw::part_of(head.algorithm, "list", list);
    input.text = list;
    record.inputs.push_back(std::move(input));
    record.seed = crypto::hex(seed);
    record.public_seed = draw::PublicSeed{head.commitment, head.secret, head.public_source, head.public_value.value(), head.list_digest};
    record.result = draw::part_of(head.algorithm, "result", result);
    record.result.text = result;
    return record;
}

Problem list_changed() {
    return {Code::conflict, "list-changed", "定稿名单与公告时的摘要不一致，不能抽取，请联系系统管理员",
            "the frozen list is not the one that was announced; call the system administrator"};
}


void store_picks(Work& work, const DrawHead& head, const drawing::List& list, const std::vector<drawing::Pick>& picks) {
    std::map<std::string, InspectorId> inspectors;
    for (const auto& inspector : inspectors_of(work, head.county, head.office)) inspectors[inspector.code] = inspector.id;
    std::map<std::string, std::int64_t> scores;
    for (const auto& object : list.objects) scores[object.code] = object.score;
    for (const auto& pick : picks) {
        const auto body = org::find_body_by_code(work, pick.object).value().id;
        const auto place = static_cast<std::int64_t>(pick.place);
        work.run(queries::insert_pick, head.county, head.id, pick.stratum, place, pick.chosen ? 1 : 0, body, pick.object, scores[pick.object]);
        std::int64_t rank = 0;
        for (const auto& code : pick.line) work.run(queries::insert_line, head.county, head.id, pick.stratum, place, ++rank, inspectors.at(code));
        if (pick.chosen) make_drawn_task(work, head, work.new_id<TaskId>(), {pick.stratum, place, true, body, {}});
    }
}

}  // namespace

Result<InspectionStep> run_draw(Work& work, const StepInspectionDraw& command) {
    TRY(const auto head, draw_for_step(work, command.id, command.if_match));
    if (auto problem = why_not_run(head)) return std::move(*problem);
    const auto text = work.one<std::string>(queries::list_of, head.county, head.id);
    if (!text || crypto::digest_hex(head.algorithm, *text) != head.list_digest) return list_changed();
    TRY(const auto list, drawing::read_list(*text));
    const auto seed = draw::seed_from(head.algorithm, crypto::from_hex(head.secret).value(), head.public_value.value(), crypto::from_hex(head.list_digest).value());
    TRY(const auto picks, drawing::draw_all(list, head.algorithm, seed));
    const auto record = draw::write_record(record_for(head, *text, seed, drawing::result_text(picks)));
    const auto record_sha256 = crypto::sha256_hex(record);
    const auto seed_hex = crypto::hex(seed);
    work.run(queries::set_drawn, head.county, head.id, head.version, work.now(), seed_hex, record_sha256);
    work.run(queries::insert_record, head.county, head.id, seed_hex, head.secret, *head.public_value, head.list_digest, record, record_sha256);
    store_picks(work, head, list, picks);
    add_entry(work, head.county, head.id, {DrawEvent::drawn, {}, {}, record_sha256});
    work.record("inspections.run", "inspection_draw", head.id.to_string(), json::value{{"record_sha256", record_sha256}, {"picks", picks.size()}});
    work.emit("inspections.drawn", json::value{{"county", head.county}, {"draw", head.id.to_string()}});
    return step_of(work, head.id);
}

}  // namespace luoshi::supervision::inspections
