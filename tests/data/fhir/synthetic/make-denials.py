#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the synthetic denials beside it from two public examples.

Public examples show paid claims; nobody publishes a denial. So these are made by hand: two lines of
EOBProfessional2 with everything denied, for the reasons that people meet most. Run it again after
a change here: python3 make-denials.py
"""
import copy
import json
import pathlib

HERE = pathlib.Path(__file__).parent
PUBLIC = HERE.parent / "carin-bb-ig" / "v-200"
CARIN = "http://hl7.org/fhir/us/carin-bb/CodeSystem/"
X12 = "https://x12.org/codes/"


def read(name):
    eob = json.loads((PUBLIC / f"ExplanationOfBenefit-{name}.json").read_text("utf-8"))
    eob.pop("text", None)
    return eob


def concept(*codings):
    return {"coding": [{"system": system, "code": code} for system, code in codings]}


def reason(group, carc, rarc):
    codings = [(X12 + "claim-adjustment-group-codes", group),
               (X12 + "claim-adjustment-reason-codes", carc)]
    if rarc:
        codings.append((X12 + "remittance-advice-remark-codes", rarc))
    return {"category": concept((CARIN + "C4BBAdjudicationDiscriminator", "adjustmentreason")),
            "reason": concept(*codings)}


def code_of(adjudication):
    return adjudication["category"]["coding"][0]["code"]


def set_amounts(adjudications, amounts):
    for one in adjudications:
        if code_of(one) in amounts:
            one["amount"]["value"] = amounts[code_of(one)]


def deny(eob, number, group, carc, rarc, note):
    eob["id"] = f"synthetic-{number.lower()}"
    eob["identifier"][0]["value"] = number
    eob["item"] = [copy.deepcopy(eob["item"][i]) for i in (2, 4)]
    for item, billed in zip(eob["item"], (68.80, 751.20)):
        set_amounts(item["adjudication"], {"eligible": 0, "benefit": 0, "noncovered": billed})
        item["adjudication"].append(reason(group, carc, rarc))
        item["noteNumber"] = [1]
    owed = 820 if group == "PR" else 0
    set_amounts(eob["total"], {"eligible": 0, "benefit": 0, "noncovered": 820,
                               "memberliability": owed})
    eob["payment"] = {"type": concept((CARIN + "C4BBPayerAdjudicationStatus", "denied"))}
    eob["processNote"] = [{"number": 1, "text": note}]
    return eob


def write(name, eob):
    text = json.dumps(eob, indent=1, ensure_ascii=False)
    (HERE / f"{name}.json").write_text(text + "\n", "utf-8")


def make_denials():
    for name, group, carc, rarc, note in (
            ("denied-co-197", "CO", "197", "N130", "No prior authorization is on file."),
            ("denied-co-50", "CO", "50", None, "Not medically necessary under the plan."),
            ("denied-co-29", "CO", "29", None, "The claim came after the time limit for filing."),
            ("denied-pr-96", "PR", "96", "N130", "Your plan does not cover this service."),
            ("denied-co-16", "CO", "16", "MA130", "The claim is incomplete. Please resubmit.")):
        write(name, deny(read("EOBProfessional2"), name[7:].upper(), group, carc, rarc, note))


def make_pharmacy_reject():
    eob = read("EOBPharmacy1")
    eob["id"] = "synthetic-reject-75"
    eob["identifier"][0]["value"] = "REJECT-75"
    eob["payment"] = {"type": concept((CARIN + "C4BBPayerAdjudicationStatus", "denied"))}
    item = eob["item"][0]
    set_amounts(item["adjudication"], {"benefit": 0, "discount": 0, "memberliability": 1000,
                                       "paidtoprovider": 0})
    item["adjudication"].append({
        "category": concept((CARIN + "C4BBAdjudicationDiscriminator", "rejectreason")),
        "reason": concept(("https://www.ncpdp.org/NCPDPRejectCode", "75"))})
    set_amounts(eob["total"], {"paidtoprovider": 0, "submitted": 1000})
    write("denied-pharmacy-75", eob)


def make_versions():
    eob = deny(read("EOBProfessional2"), "VOID-1", "CO", "197", None, "Voided.")
    eob["status"] = "cancelled"
    write("cancelled", eob)
    eob = deny(read("EOBProfessional2"), "OLD-1", "CO", "16", "MA130", "Replaced.")
    eob["related"] = [{
        "relationship": concept((CARIN + "C4BBRelatedClaimRelationshipCodes", "replacedby")),
        "reference": {"system": eob["identifier"][0]["system"], "value": "NEW-2"}}]
    write("replaced", eob)


def make_bundle():
    """References in all the ways that a bundle and its resources allow."""
    payer = {"resourceType": "Organization", "id": "payer", "name": "Example Mutual"}
    clinic = {"resourceType": "Organization", "id": "clinic", "name": "Orange Infusion Center"}
    doctor = {"resourceType": "Practitioner", "id": "doctor",
              "name": [{"family": "Rivera", "given": ["Ana", "M."]}]}
    first = read("EOBProfessional2")
    first["insurer"] = {"reference": "urn:uuid:1b2e0b7e-6b6f-4d39-8d2a-0d6d3b1f0a01"}
    first["provider"] = {"reference": "Organization/clinic"}
    second = read("EOBOutpatient2")
    second["contained"] = [doctor, {"resourceType": "Organization", "id": "in",
                                    "name": "Contained Health"}]
    second["insurer"] = {"reference": "#in"}
    second["provider"] = {"reference": "#doctor"}
    third = read("EOBOutpatient1")
    third["insurer"] = {"reference": "Organization/elsewhere"}
    third["provider"] = {"reference": "https://example.org/fhir/Organization/elsewhere"}
    write("bundle", {
        "resourceType": "Bundle", "type": "collection",
        "entry": [
            {"fullUrl": "urn:uuid:1b2e0b7e-6b6f-4d39-8d2a-0d6d3b1f0a01", "resource": payer},
            {"fullUrl": "https://example.org/fhir/Organization/clinic", "resource": clinic},
            {"resource": first}, {"resource": second}, {"resource": third}]})


if __name__ == "__main__":
    make_denials()
    make_pharmacy_reject()
    make_versions()
    make_bundle()
