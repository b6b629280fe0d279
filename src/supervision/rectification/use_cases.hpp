// Every use case of rectification.
#pragma once
#include "foundation/result.hpp"
#include "platform/files/file_store.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "supervision/rectification/views.hpp"

namespace luoshi::supervision::rectification {

// The level above
Result<RectificationDraft> draft_order(Work& work, const DraftOrder& query);
Result<RectificationView> issue_order(Work& work, const IssueOrder& command);
Result<RectificationView> check_order(Work& work, const CheckOrder& command);
Result<RectificationView> close_order(Work& work, const CloseOrder& command);
Result<RectificationView> extend_order(Work& work, const ExtendOrder& command);
Result<RectificationView> withdraw_order(Work& work, const WithdrawOrder& command);
Result<RectificationView> look_back(Work& work, const LookBack& command);

// The body ordered
Result<RectificationView> send_measures(Work& work, const SendMeasures& command);
Result<KeptProof> keep_proof_file(Work& work, const KeepProofFile& command);
Result<RectificationView> send_proof(Work& work, const SendProof& command);

// Both
Result<http::Page<RectificationRow>> find_orders(Work& work, const FindOrders& query);
Result<RectificationView> show_order(Work& work, const OneOrder& query);
Result<http::FileReply> fetch_proof(Work& work, const FetchProof& query);
Result<http::FileReply> print_order_docx(Work& work, const OneOrder& query);
Result<http::FileReply> print_order_pdf(Work& work, const OneOrder& query);

// Where the files of proofs lie. Set once when the program (or a test) starts.
void keep_proofs_in(files::FileStore& store);
files::FileStore& proof_files();  // throws std::logic_error before keep_proofs_in

// Tells of what is due, each rung once; answers how many were told. The daily job and tests call it.
Result<int> remind_county(Work& work, std::string_view address = {});

}  // namespace luoshi::supervision::rectification
