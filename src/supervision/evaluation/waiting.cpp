#include "platform/access/actor_key.hpp"
#include "supervision/evaluation/api.hpp"
#include "supervision/evaluation/queries.hpp"

namespace luoshi::supervision::evaluation {
namespace {

constexpr WaitingKind kinds[] = {
    {"score_oneself", "填报", "项评价的自评", "evaluations that want your own score", "/evaluations?stage=open"},
    {"see_results", "查看", "项评价的结果（可以申诉）", "results that you can appeal against", "/evaluations?stage=appeal"},
    {"score_others", "评分", "个单位（专家）", "bodies to score as an expert", "/evaluations?stage=open"},
    {"decide_appeals", "处理", "份申诉", "appeals to decide", "/evaluations?stage=appeal"},
    {"publish_evaluations", "公布", "项评价结果", "results of evaluations to publish", "/evaluations?stage=appeal"},
    {"sign_circulars", "签发", "份通报", "circulars to sign", "/circulars?state=draft"},
    {"publish_circulars", "公布", "份已签发的通报", "signed circulars to publish", "/circulars?state=signed_off"},
};

std::string yes(bool held) { return held ? "yes" : "no"; }

}  // namespace

std::vector<Waiting> waiting(Work& work) {
    const auto& actor = work.actor();
    if (!actor.body || !actor.may_somewhere(permissions::read)) return {};
    const auto& path = actor.body_path;
    return waiting_of(work.all<WaitingRow>(queries::waiting, work.today(), actor_key(actor), *actor.body, path, yes(actor.may(permissions::self, path)),
                                           yes(actor.may(permissions::write, path)), yes(actor.may(permissions::sign, path)), waiting_scopes(actor, permissions::score)),
                      kinds);
}

}  // namespace luoshi::supervision::evaluation
