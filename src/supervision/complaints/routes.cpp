#include "platform/http/rows.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

using http::ask;
using http::get;
using http::post;
using http::post_prepared;
using http::Rate;
using http::upload;

// Rows of complainants are unlinked (see below): neither log nor session tells who they are. Codes travel in bodies, never in addresses.
const http::Route rows[] = {
    get<&show_complaint_form>("/api/public/complaint-form", "showComplaintForm", public_access),
    post_prepared<&find_filing, &keep_filing, &file_complaint>("/api/public/complaints", "fileComplaint", public_access, Rate::strict),
    ask<&follow_complaint>("/api/public/complaints/follow", "followComplaint", public_access, Rate::strict),
    post_prepared<&find_saying, &keep_saying, &say_on_complaint>("/api/public/complaints/say", "sayOnComplaint", public_access, Rate::strict),

    get<&find_own_complaints>("/api/own-complaints", "findOwnComplaints", signed_in),
    post_prepared<&find_own_filing, &keep_filing, &file_complaint>("/api/own-complaints", "fileOwnComplaint", signed_in, Rate::strict),
    post<&say_on_own_complaint>("/api/own-complaints/{complaint}/say", "sayOnOwnComplaint", signed_in),

    get<&find_complaints>("/api/complaints", "findComplaints", permissions::read),
    post<&enter_complaint>("/api/complaints", "enterComplaint", permissions::route),
    get<&show_complaint_statistics>("/api/complaint-statistics", "showComplaintStatistics", permissions::read),
    get<&show_complaint_rules>("/api/complaint-rules", "showComplaintRules", permissions::read),
    post<&set_complaint_term>("/api/complaint-rules/terms", "setComplaintTerm", permissions::rules),
    post<&set_complaint_competence>("/api/complaint-rules/competence", "setComplaintCompetence", permissions::rules),
    upload<&import_transfers>("/api/complaint-transfers", "importTransfers", permissions::route),
    get<&show_complaint>("/api/complaints/{id}", "showComplaint", permissions::read),
    get<&find_alike_complaints>("/api/complaints/{id}/alike", "findAlikeComplaints", permissions::read),
    post<&act_on_complaint>("/api/complaints/{id}/acts", "actOnComplaint", permissions::handle),

    get<&find_complaints_against>("/api/complaints-against", "findComplaintsAgainst", permissions::answer),
    post<&explain_complaint>("/api/complaints-against/{id}/explain", "explainComplaint", permissions::answer),

    get<&show_custody>("/api/custody", "showCustody", permissions::custody),
    post_prepared<&find_key_maker, &prepare_key, &make_custodian_key>("/api/custody/keys", "makeCustodianKey", permissions::custody, Rate::strict),
    post_prepared<&find_own_key, &open_own_key, &vouch_for_key>("/api/custody/keys/{id}/vouch", "vouchForKey", permissions::custody, Rate::strict),
    post_prepared<&find_own_key, &open_own_key, &retire_key>("/api/custody/keys/{id}/retire", "retireCustodianKey", permissions::custody, Rate::strict),
    post<&ask_for_identity>("/api/custody/openings", "askForIdentity", permissions::custody),
    post<&hold_identity>("/api/custody/holds", "holdIdentity", permissions::custody),
    post<&lift_hold>("/api/custody/holds/{id}/lift", "liftIdentityHold", permissions::custody),
    post<&refuse_opening>("/api/custody/openings/{id}/refuse", "refuseOpening", permissions::custody),
    post_prepared<&find_own_key_for_opening, &open_own_key, &approve_opening>("/api/custody/openings/{id}/approve", "approveOpening", permissions::custody, Rate::strict),
    post_prepared<&find_own_key_for_opening, &open_own_key, &open_identity>("/api/custody/openings/{id}/open", "openIdentity", permissions::custody, Rate::strict),
};

}  // namespace

std::span<const http::Route> routes() { return rows; }

std::vector<std::string_view> unlinked_operations() {
    std::vector<std::string_view> operations;
    for (const auto& row : rows) {
        if (row.path.starts_with("/api/public/complaints") || row.path.starts_with("/api/own-complaints")) operations.push_back(row.operation);
    }
    return operations;
}

}  // namespace luoshi::supervision::complaints
