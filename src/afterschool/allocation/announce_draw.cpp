#include "afterschool/allocation/api.hpp"
#include "afterschool/allocation/list.hpp"
#include "afterschool/allocation/queries.hpp"
#include "afterschool/allocation/store.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::allocation {
namespace {

Problem no_such_round() {
    return {Code::missing, "no-such-round", "没有这个报名轮次，或者您看不到它",
            "there is no such round, or not for you"};
}

Result<Nothing> check_command(const AnnounceDraw& command, Instant now) {
    if (command.mechanism == Mechanism::first_come) {
        return Problem{Code::invalid,
                       "mechanism-not-drawn",
                       "先到先得不需要摇号，请选择志愿优先（da）或随机次序（rsd）",
                       "first come needs no draw; choose da or rsd",
                       {{"mechanism", "not-drawn", "请选择 da 或 rsd"}}};
    }
    const auto& source = command.public_source;
    if (is_blank(source) || characters(source) > 200) {
        return Problem{Code::invalid,
                       "source-required",
                       "请写明将使用哪一个公开值，例如“福利彩票3D第2026123期开奖号码”，200 字以内",
                       "name the public value that will be used, at most 200 characters",
                       {{"public_source", "required", "请写明公开值的出处"}}};
    }
    if (command.draws_at <= now) {
        return Problem{Code::invalid,
                       "draw-day-passed",
                       "摇号时间必须在公告之后，公开值那时才产生",
                       "the draw must be later than its announcement, because the public value must not exist yet",
                       {{"draws_at", "not-later", "请选择以后的时间"}}};
    }
    return Nothing{};
}

bool same_content(const DrawHead& head, const AnnounceDraw& command) {
    return head.round == command.round && head.mechanism == command.mechanism && head.algorithm == command.algorithm &&
           head.public_source == command.public_source && head.draws_at == command.draws_at;
}

}  // namespace

Result<DrawStep> announce_draw(Work& work, const AnnounceDraw& command) {
    const auto round = enrolment::find_round(work, command.round);
    if (!round || !(work.actor().may(permissions::draw, round->school_path) ||
                    work.actor().may(permissions::read, round->school_path)))
        return no_such_round();
    TRY_DO(require(work.actor(), permissions::draw, round->school_path));
    if (round->county != work.county()) {
        return Problem{Code::invalid, "other-county", "这个轮次属于另一个区划，请在请求中给出它的 county",
                       "the round belongs to another division; name its county"};
    }
    if (const auto known = find_head(work, command.id)) {
        if (same_content(*known, command)) return step_of(work, command.id);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次摇号，请重新提交",
                       "this id belongs to another draw; submit anew"};
    }
    TRY_DO(check_command(command, work.now()));
    if (draw_of_round(work, work.county(), command.round)) {
        return Problem{Code::conflict, "draw-exists", "这个轮次已经公告摇号，请打开已有的摇号",
                       "a draw of this round is announced already; open it"};
    }
    TRY(const enrolment::FrozenList list, enrolment::freeze_round(work, command.round));
    TRY(const auto market, market_of(list));
    if (list.wishes.empty())
        return Problem{Code::conflict, "nothing-to-draw", "名单里没有志愿，不需要摇号",
                       "the list holds no wishes; there is nothing to draw"};
    if (command.mechanism != Mechanism::da && !market->tables.market.reserves.empty()) {
        return Problem{Code::conflict,
                       "kept-needs-da",
                       "本轮公告了预留名额或按班名额，只有志愿优先（da）能照公告分配，请改选 da",
                       "this round keeps places for groups or classes, which only da can do; choose da",
                       {{"mechanism", "kept-needs-da", "请选择 da"}}};
    }
    const auto secret = work.random().bytes<32>();
    const std::string list_digest = crypto::digest_hex(command.algorithm, list.text);
    ListFigures figures{pupils_in(list), static_cast<std::int64_t>(list.wishes.size()),
                        static_cast<std::int64_t>(list.courses.size()), 0};
    for (const auto& course : list.courses) figures.places += course.places;
    const auto commitment = draw::commitment(command.algorithm, crypto::view(secret));
    work.run(queries::insert_draw, work.county(), command.id, round->school, command.round, command.mechanism,
             command.algorithm, list_digest, list.sha256, figures, commitment, crypto::hex(crypto::view(secret)),
             command.public_source, command.draws_at, work.now(), actor_key(work.actor()));
    const auto head = find_head(work, command.id).value();
    add_event(work, head, DrawEvent::announced, command.public_source);
    work.record(
        "allocation.announce", "draw", command.id.to_string(),
        json::value{{"round", command.round.to_string()}, {"list_digest", list_digest}, {"commitment", commitment}});
    work.emit("allocation.draw_announced", json::value{{"county", work.county()},
                                                       {"draw", command.id.to_string()},
                                                       {"round", command.round.to_string()},
                                                       {"school", round->school.to_string()},
                                                       {"draws_at", command.draws_at.to_string()},
                                                       {"list_digest", list_digest},
                                                       {"commitment", commitment}});
    return step_of(work, command.id);
}

}  // namespace luoshi::afterschool::allocation
