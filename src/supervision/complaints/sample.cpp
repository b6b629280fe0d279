#include "supervision/complaints/sample.hpp"

#include "supervision/complaints/intake.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::string_view sample_county = "430104";
constexpr std::string_view sample_school = "430104-sample-school";
constexpr std::string_view sample_order = "YL2026-SAMPLE-1";

Result<ComplaintReceipt> file(Work& work, const org::BodyLine& school, ComplaintKind kind, std::string words) {
    FileComplaint command;
    command.id = work.new_id<ComplaintId>();
    command.against = school.code;
    command.kind = kind;
    command.words = std::move(words);
    command.secret = crypto::hex(crypto::view(work.random().bytes<16>()));
    return file_complaint(work, {school.county, command, false, false});
}

Result<Nothing> act(Work& work, const ComplaintReceipt& receipt, ComplaintAct act, std::string words, std::optional<ComplaintOutcome> outcome = {}) {
    TRY_DO(act_on_complaint(work, {work.new_id<EntryId>(), receipt.id, receipt.county, act, std::move(words), {}, outcome}));
    return Nothing{};
}

Result<Nothing> anonymous_one(Work& work, const org::BodyLine& school) {
    TRY_DO(file(work, school, ComplaintKind::voluntariness, "样例：班主任在群里要求全班都报课后服务，不报的要交手写申请。"));
    return Nothing{};
}

Result<Nothing> transferred_one(Work& work, const org::BodyLine& school) {
    ImportTransfers command;
    command.id = work.new_id<TransferId>();
    command.county = std::string(sample_county);
    command.source = "12345 热线（样例）";
    command.dry_run = false;
    command.secret = crypto::hex(crypto::view(work.random().bytes<16>()));
    command.upload.name = "12345.csv";
    command.upload.bytes = "工单编号,被投诉单位,类别,内容\n" + std::string(sample_order) + "," + school.code + ",教学,样例：课后服务时间统一上新课，没来的孩子跟不上。\n";
    TRY_DO(import_transfers(work, command));
    return Nothing{};
}

// Filed and answered by trusted hands; the word that closes it is the complainant's.
Result<Nothing> closed_one(Work& work, const org::BodyLine& school) {
    const auto official = work.actor();
    TRY(const ComplaintReceipt receipt, file(work, school, ComplaintKind::safety, "样例：放学后校门口没有老师看护，家长晚到的孩子站在路边。"));
    work.act_as(official);
    TRY_DO(act(work, receipt, ComplaintAct::accepted, ""));
    TRY_DO(act(work, receipt, ComplaintAct::answered, "已核实，学校即日起安排值班老师在校门内看护到最后一名学生离校。", ComplaintOutcome::upheld));
    TRY_DO(say_on_complaint(work, {receipt.county, {work.new_id<EntryId>(), receipt.code, ComplaintAct::satisfied, "现在有老师了，谢谢。"}}));
    return Nothing{};
}

}  // namespace

Result<std::int64_t> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto here = context;
    here.county = std::string(sample_county);
    here.actor = trusted_actor(Proof::command_line, "样例·投诉办理");
    return storage::write(storage, here, [](Work& work) -> Result<std::int64_t> {
        const auto school = org::find_body_by_code(work, sample_school);
        if (!school) return 0;
        if (work.one<ComplaintId>(queries::complaint_of_transfer_number, work.county(), sample_order)) return 0;
        const auto official = work.actor();
        TRY_DO(transferred_one(work, *school));
        TRY_DO(closed_one(work, *school));
        work.act_as(official);
        TRY_DO(anonymous_one(work, *school));
        return 3;
    });
}

}  // namespace luoshi::supervision::complaints
