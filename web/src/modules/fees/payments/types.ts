// The types of payments as the server describes them.
import type { Schemas } from '@/platform/client';

export type PaymentRow = Schemas['PaymentRow'];
export type PaymentView = Schemas['PaymentView'];
export type PaymentUse = Schemas['PaymentUseView'];
export type ReceiptView = Schemas['ReceiptView'];
export type OpenBill = Schemas['OpenBillRow'];
export type UnknownMoneyRow = Schemas['UnknownMoneyRow'];
export type Suggestion = Schemas['SuggestionView'];
export type StatementView = Schemas['BankStatementView'];
export type PaymentAction = Schemas['PaymentAction'];
export type BankingRow = Schemas['BankingRow'];
export type BookedEntry = Schemas['BookedEntryView'];
export type TillView = Schemas['TillView'];
export type MerchantDay = Schemas['MerchantDayRow'];
export type FamilyChildMoney = Schemas['FamilyChildMoney'];
export type FamilyBeingPaid = Schemas['FamilyBeingPaid'];
export type FamilyParked = Schemas['FamilyParked'];
export type ParkedReturn = Schemas['ParkedReturnView'];
export type FamilySchoolMoney = Schemas['FamilySchoolMoney'];
